<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
    <context>
        <name>AnswerView</name>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message numerus="yes">
            <source>%n API Key(s) were left out: a batch holds {most}.</source>
            <translation>
                <numerusform>%n API Key was left out: a batch holds {most}.</numerusform>
                <numerusform>%n API Keys were left out: a batch holds {most}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n empty line(s)</source>
            <translation>
                <numerusform>%n empty line</numerusform>
                <numerusform>%n empty lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) read</source>
            <translation>
                <numerusform>%n line read</numerusform>
                <numerusform>%n lines read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) too long for any API Key</source>
            <translation>
                <numerusform>%n line too long for any API Key</numerusform>
                <numerusform>%n lines too long for any API Key</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) with nothing in that column</source>
            <translation>
                <numerusform>%n line with nothing in that column</numerusform>
                <numerusform>%n lines with nothing in that column</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repeated API Key(s)</source>
            <translation>
                <numerusform>%n repeated API Key</numerusform>
                <numerusform>%n repeated API Keys</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchBar</name>
        <message numerus="yes">
            <source>%n API Key(s)</source>
            <translation>
                <numerusform>%n API Key</numerusform>
                <numerusform>%n API Keys</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchList</name>
        <message numerus="yes">
            <source>Ask {name} about %n different API Key(s)? Five a second, this takes about {time}.</source>
            <translation>
                <numerusform>Ask {name} about %n API Key? Five a second, this takes about {time}.</numerusform>
                <numerusform>Ask {name} about %n different API Keys? Five a second, this takes about {time}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading: %n API Key(s)</source>
            <translation>
                <numerusform>Reading: %n API Key</numerusform>
                <numerusform>Reading: %n API Keys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too many requests: going on in %n second(s)</source>
            <translation>
                <numerusform>Too many requests: going on in %n second</numerusform>
                <numerusform>Too many requests: going on in %n seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchWindow</name>
        <message numerus="yes">
            <source>%n API Key(s) read.</source>
            <translation>
                <numerusform>%n API Key read.</numerusform>
                <numerusform>%n API Keys read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchWiring</name>
        <message numerus="yes">
            <source>%n row(s) copied as evidence, without any API Key.</source>
            <translation>
                <numerusform>%n row copied as evidence, without any API Key.</numerusform>
                <numerusform>%n rows copied as evidence, without any API Key.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) saved to {file}, without any API Key.</source>
            <translation>
                <numerusform>%n row saved to {file}, without any API Key.</numerusform>
                <numerusform>%n rows saved to {file}, without any API Key.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CandidateList</name>
        <message numerus="yes">
            <source>%n API Keys in the text: choose which one to read</source>
            <translation>
                <numerusform>%n API Key in the text</numerusform>
                <numerusform>%n API Keys in the text: choose which one to read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message numerus="yes">
            <source>There are %n API Keys in the text. Choose which one to read</source>
            <translation>
                <numerusform>There is %n API Key in the text</numerusform>
                <numerusform>There are %n API Keys in the text. Choose which one to read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashNote</name>
        <message numerus="yes">
            <source>Something went wrong in this program the last time. %n report(s) were kept, without any API Key.</source>
            <translation>
                <numerusform>Something went wrong in this program the last time. %n report was kept, without any API Key.</numerusform>
                <numerusform>Something went wrong in this program the last time. %n reports were kept, without any API Key.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message numerus="yes">
            <source>%n characters too few</source>
            <translation>
                <numerusform>%n character too few</numerusform>
                <numerusform>%n characters too few</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters too many</source>
            <translation>
                <numerusform>%n character too many</numerusform>
                <numerusform>%n characters too many</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It needs three parts separated by dots; there are %n here.</source>
            <translation>
                <numerusform>It needs three parts separated by dots; there is %n here.</numerusform>
                <numerusform>It needs three parts separated by dots; there are %n here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its first part has %n characters, which no part can have: one was lost or added.</source>
            <translation>
                <numerusform>Its first part has %n character, which no part can have: one was lost or added.</numerusform>
                <numerusform>Its first part has %n characters, which no part can have: one was lost or added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its second part has %n characters, which no part can have: one was lost or added.</source>
            <translation>
                <numerusform>Its second part has %n character, which no part can have: one was lost or added.</numerusform>
                <numerusform>Its second part has %n characters, which no part can have: one was lost or added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There are %n API Keys in the text.</source>
            <translation>
                <numerusform>There is %n API Key in the text.</numerusform>
                <numerusform>There are %n API Keys in the text.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HelpContents</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>Checked %n times</source>
            <translation>
                <numerusform>Checked %n time</numerusform>
                <numerusform>Checked %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryTab</name>
        <message numerus="yes">
            <source>%n check(s)</source>
            <translation>
                <numerusform>%n check</numerusform>
                <numerusform>%n checks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n remembered check(s)?</source>
            <translation>
                <numerusform>Delete %n remembered check?</numerusform>
                <numerusform>Delete %n remembered checks?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeyBox</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeyTab</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Removed</name>
        <message numerus="yes">
            <source>%n invisible characters</source>
            <translation>
                <numerusform>%n invisible character</numerusform>
                <numerusform>%n invisible characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line breaks</source>
            <translation>
                <numerusform>%n line break</numerusform>
                <numerusform>%n line breaks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Repairs</name>
        <message numerus="yes">
            <source>%n character(s) + or / read as - or _</source>
            <translation>
                <numerusform>%n character + or / read as - or _</numerusform>
                <numerusform>%n characters + or / read as - or _</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) = at the end left out</source>
            <translation>
                <numerusform>%n character = at the end left out</numerusform>
                <numerusform>%n characters = at the end left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n long dash(es) read as one hyphen</source>
            <translation>
                <numerusform>%n long dash read as one hyphen</numerusform>
                <numerusform>%n long dashes read as one hyphen each</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n long dash(es) read as two hyphens</source>
            <translation>
                <numerusform>%n long dash read as two hyphens</numerusform>
                <numerusform>%n long dashes read as two hyphens each</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n look-alike character(s) replaced by Latin ones</source>
            <translation>
                <numerusform>%n look-alike character replaced by a Latin one</numerusform>
                <numerusform>%n look-alike characters replaced by Latin ones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SegmentAnswer</name>
        <message numerus="yes">
            <source>%n public segment(s) have “{text}” in their name or ID</source>
            <translation>
                <numerusform>%n public segment has “{text}” in its name or ID</numerusform>
                <numerusform>%n public segments have “{text}” in their name or ID</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n segment(s) in the public list are called “{text}”</source>
            <translation>
                <numerusform>%n segment in the public list is called “{text}”</numerusform>
                <numerusform>%n segments in the public list are called “{text}”</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SegmentCopy</name>
        <message numerus="yes">
            <source>%n ID(s) copied</source>
            <translation>
                <numerusform>%n ID copied</numerusform>
                <numerusform>%n IDs copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) copied</source>
            <translation>
                <numerusform>%n cell copied</numerusform>
                <numerusform>%n cells copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden column(s) left out</source>
            <translation>
                <numerusform>%n hidden column left out</numerusform>
                <numerusform>%n hidden columns left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n segment(s) copied</source>
            <translation>
                <numerusform>%n segment copied</numerusform>
                <numerusform>%n segments copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SegmentExport</name>
        <message numerus="yes">
            <source>%n segment(s) saved to {file}</source>
            <translation>
                <numerusform>%n segment saved to {file}</numerusform>
                <numerusform>%n segments saved to {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>CSV leaves out %n hidden column(s)</source>
            <translation>
                <numerusform>CSV leaves out %n hidden column</numerusform>
                <numerusform>CSV leaves out %n hidden columns</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SegmentsModel</name>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n field</numerusform>
                <numerusform>%n fields</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SegmentsTab</name>
        <message numerus="yes">
            <source>%n segment(s)</source>
            <translation>
                <numerusform>%n segment</numerusform>
                <numerusform>%n segments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n irregular row(s)</source>
            <translation>
                <numerusform>%n irregular row</numerusform>
                <numerusform>%n irregular rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TicketSide</name>
        <message numerus="yes">
            <source>Holds no API Key; %n place(s) taken out</source>
            <translation>
                <numerusform>Holds no API Key; %n place taken out</numerusform>
                <numerusform>Holds no API Key; %n places taken out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Verdicts</name>
        <message numerus="yes">
            <source>It needs three parts separated by dots; there are %n here.</source>
            <translation>
                <numerusform>It needs three parts separated by dots; there is %n here.</numerusform>
                <numerusform>It needs three parts separated by dots; there are %n here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Videsk accepted it and returned {shown} of %n segments.</source>
            <translation>
                <numerusform>Videsk accepted it and returned {shown} of %n segment.</numerusform>
                <numerusform>Videsk accepted it and returned {shown} of %n segments.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WarningLine</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
