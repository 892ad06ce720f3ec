<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
    <context>
        <name>Addresses</name>
        <message>
            <source>After the colon a port is expected: a number up to 65535.</source>
            <translation>Después de los dos puntos va un puerto: un número hasta 65535.</translation>
        </message>
        <message>
            <source>An address holds no blanks and no invisible characters.</source>
            <translation>Una dirección no lleva espacios ni caracteres invisibles.</translation>
        </message>
        <message>
            <source>An address starts with https:// and the name of a host.</source>
            <translation>Una dirección empieza con https:// y el nombre de un servidor.</translation>
        </message>
        <message>
            <source>Another environment has this name.</source>
            <translation>Otro ambiente tiene este nombre.</translation>
        </message>
        <message>
            <source>Leave out user and password: settings are kept in a file.</source>
            <translation>Deja fuera el usuario y la contraseña: la configuración se guarda en un archivo.</translation>
        </message>
        <message>
            <source>Leave out what follows “?” or “#”.</source>
            <translation>Deja fuera lo que sigue a “?” o “#”.</translation>
        </message>
        <message>
            <source>Write a name, to choose the environment by.</source>
            <translation>Escribe un nombre para poder elegir el ambiente.</translation>
        </message>
        <message>
            <source>Write the address, for example https://api.company.com.</source>
            <translation>Escribe la dirección, por ejemplo https://api.company.com.</translation>
        </message>
        <message>
            <source>http:// would send API Keys unprotected. It is for this computer only; elsewhere use https://.</source>
            <translation>http:// enviaría los API Key sin protección. Es solo para este equipo; para otros usa https://.</translation>
        </message>
    </context>
    <context>
        <name>Adjustments</name>
        <message>
            <source>A proxy at this address cannot be used.</source>
            <translation>No se puede usar un proxy en esta dirección.</translation>
        </message>
        <message>
            <source>Something went wrong in this program ({kind}).</source>
            <translation>Algo falló en este programa ({kind}).</translation>
        </message>
        <message>
            <source>The file of further authorities could not be read: {reason}</source>
            <translation>No se pudo leer el archivo de autoridades adicionales: {reason}</translation>
        </message>
        <message>
            <source>The file of further authorities holds no certificate (PEM).</source>
            <translation>El archivo de autoridades adicionales no contiene ningún certificado (PEM).</translation>
        </message>
    </context>
    <context>
        <name>Aftermath</name>
        <message>
            <source>Copied: the report</source>
            <translation>Copiado: el informe</translation>
        </message>
        <message>
            <source>Discarded: the report</source>
            <translation>Descartado: el informe</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>Body of the answer</source>
            <translation>Cuerpo de la respuesta</translation>
        </message>
        <message>
            <source>Headers of the answer</source>
            <translation>Cabeceras de la respuesta</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>No body</source>
            <translation>Sin cuerpo</translation>
        </message>
        <message>
            <source>the first {shown} are shown</source>
            <translation>se muestran los primeros {shown}</translation>
        </message>
    </context>
    <context>
        <name>AskRow</name>
        <message>
            <source>API Keys made for practice, one for each answer</source>
            <translation>API Key hechos para practicar, uno por cada respuesta</translation>
        </message>
        <message>
            <source>Ask Videsk</source>
            <translation>Consultar a Videsk</translation>
        </message>
        <message>
            <source>Ask anyway</source>
            <translation>Consultar de todas formas</translation>
        </message>
        <message>
            <source>Asking again in {seconds} s
Attempt {attempt} of {attempts}</source>
            <translation>Se consulta otra vez en {seconds} s
Intento {attempt} de {attempts}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Ambiente</translation>
        </message>
        <message>
            <source>Number or name</source>
            <translation>Número o nombre</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Ejemplos</translation>
        </message>
        <message>
            <source>Send the API Key and show the answer (Ctrl+Enter)</source>
            <translation>Enviar el API Key y mostrar la respuesta (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Stop waiting for the answer (Esc)</source>
            <translation>Dejar de esperar la respuesta (Esc)</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Ticket</translation>
        </message>
        <message>
            <source>When the question is put again</source>
            <translation>Cuándo se consulta otra vez</translation>
        </message>
        <message>
            <source>Where the API Key is sent</source>
            <translation>A dónde se envía el API Key</translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message numerus="yes">
            <source>%n API Key(s) were left out: a batch holds {most}.</source>
            <translation>
                <numerusform>%n API Key quedó fuera: una lista admite {most}.</numerusform>
                <numerusform>%n API Key quedaron fuera: una lista admite {most}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n empty line(s)</source>
            <translation>
                <numerusform>%n línea vacía</numerusform>
                <numerusform>%n líneas vacías</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) read</source>
            <translation>
                <numerusform>%n línea leída</numerusform>
                <numerusform>%n líneas leídas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) too long for any API Key</source>
            <translation>
                <numerusform>%n línea demasiado larga para un API Key</numerusform>
                <numerusform>%n líneas demasiado largas para un API Key</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) with nothing in that column</source>
            <translation>
                <numerusform>%n línea sin nada en esa columna</numerusform>
                <numerusform>%n líneas sin nada en esa columna</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repeated API Key(s)</source>
            <translation>
                <numerusform>%n API Key repetido</numerusform>
                <numerusform>%n API Key repetidos</numerusform>
            </translation>
        </message>
        <message>
            <source>API Keys from {column}</source>
            <translation>API Key tomados de {column}</translation>
        </message>
        <message>
            <source>Cancelled. What was answered stays.</source>
            <translation>Cancelado. Las respuestas recibidas se conservan.</translation>
        </message>
        <message>
            <source>Nothing wrong seen</source>
            <translation>No vemos problemas</translation>
        </message>
        <message>
            <source>Only Videsk can tell</source>
            <translation>Solo Videsk puede saberlo</translation>
        </message>
        <message>
            <source>Stopped by a fault of this program. What was answered stays.</source>
            <translation>Se detuvo por una falla de este programa. Las respuestas recibidas se conservan.</translation>
        </message>
        <message>
            <source>Stopped: Videsk counts too many requests. Wait a few minutes, then go on.</source>
            <translation>Se detuvo: Videsk cuenta demasiadas consultas. Espera unos minutos y continúa.</translation>
        </message>
        <message>
            <source>Stopped: several answers in a row said nothing about the API Keys ({fault}). Once that is solved, go on from here.</source>
            <translation>Se detuvo: varias respuestas seguidas no dijeron nada de los API Key ({fault}). Cuando se resuelva, continúa desde aquí.</translation>
        </message>
        <message>
            <source>column {number}</source>
            <translation>la columna {number}</translation>
        </message>
        <message>
            <source>columns parted by commas</source>
            <translation>columnas separadas por comas</translation>
        </message>
        <message>
            <source>columns parted by semicolons</source>
            <translation>columnas separadas por punto y coma</translation>
        </message>
        <message>
            <source>columns parted by tabs</source>
            <translation>columnas separadas por tabulaciones</translation>
        </message>
        <message>
            <source>the column “{title}”</source>
            <translation>la columna “{title}”</translation>
        </message>
    </context>
    <context>
        <name>BatchBar</name>
        <message numerus="yes">
            <source>%n API Key(s)</source>
            <translation>
                <numerusform>%n API Key</numerusform>
                <numerusform>%n API Key</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask {name}: all ({number})</source>
            <translation>Consultar a {name}: todos ({number})</translation>
        </message>
        <message>
            <source>Ask {name}: not evaluated ({number})</source>
            <translation>Consultar a {name}: sin evaluar ({number})</translation>
        </message>
        <message>
            <source>Ask {name}: shown ({number})</source>
            <translation>Consultar a {name}: visibles ({number})</translation>
        </message>
        <message>
            <source>Ask: selected ({number})</source>
            <translation>Consultar: seleccionados ({number})</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Find API Keys</source>
            <translation>Buscar API Key</translation>
        </message>
        <message>
            <source>How many API Keys are shown</source>
            <translation>Cuántos API Key se muestran</translation>
        </message>
        <message>
            <source>Label, fingerprint or result</source>
            <translation>Etiqueta, huella o resultado</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avance</translation>
        </message>
        <message>
            <source>Stop here; what is known so far stays (Esc)</source>
            <translation>Detener aquí; lo que ya se sabe se conserva (Esc)</translation>
        </message>
        <message>
            <source>What was read</source>
            <translation>Qué se leyó</translation>
        </message>
        <message>
            <source>{shown} of {total} shown</source>
            <translation>{shown} de {total} visibles</translation>
        </message>
    </context>
    <context>
        <name>BatchCells</name>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Expira</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Huella</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Read on this computer</source>
            <translation>Revisado en este equipo</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms</translation>
        </message>
    </context>
    <context>
        <name>BatchChips</name>
        <message>
            <source>Answered</source>
            <translation>Con respuesta</translation>
        </message>
        <message>
            <source>Read on this computer, not asked</source>
            <translation>Revisado en este equipo, sin consultar</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
    </context>
    <context>
        <name>BatchDetail</name>
        <message>
            <source>Choose a row to read what is known of it.</source>
            <translation>Elige una fila para leer qué se sabe de ella.</translation>
        </message>
        <message>
            <source>Line {number}</source>
            <translation>Línea {number}</translation>
        </message>
        <message>
            <source>Open in the main window</source>
            <translation>Abrir en la ventana principal</translation>
        </message>
        <message>
            <source>The chosen API Key</source>
            <translation>El API Key elegido</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>same as line {number}</source>
            <translation>igual a la línea {number}</translation>
        </message>
    </context>
    <context>
        <name>BatchEvidence</name>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Asked (UTC)</source>
            <translation>Consultado (UTC)</translation>
        </message>
        <message>
            <source>Environment: {name}</source>
            <translation>Ambiente: {name}</translation>
        </message>
        <message>
            <source>Expires (UTC)</source>
            <translation>Expira (UTC)</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Huella</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Read on this computer</source>
            <translation>Revisado en este equipo</translation>
        </message>
        <message>
            <source>Same as line</source>
            <translation>Igual a la línea</translation>
        </message>
        <message>
            <source>Several API Keys</source>
            <translation>Varios API Key</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>This text holds no API Key; a fingerprint stands for each.</source>
            <translation>Este texto no contiene ningún API Key; a cada uno lo representa su huella.</translation>
        </message>
        <message>
            <source>Time: {time}</source>
            <translation>Hora: {time}</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms</translation>
        </message>
        <message>
            <source>{count} more rows are not listed here.</source>
            <translation>Hay {count} filas más que no aparecen aquí.</translation>
        </message>
    </context>
    <context>
        <name>BatchExport</name>
        <message>
            <source>All ({number})</source>
            <translation>Todos ({number})</translation>
        </message>
        <message>
            <source>CSV with commas</source>
            <translation>CSV con comas</translation>
        </message>
        <message>
            <source>CSV with semicolons</source>
            <translation>CSV con punto y coma</translation>
        </message>
        <message>
            <source>Export as evidence</source>
            <translation>Exportar como evidencia</translation>
        </message>
        <message>
            <source>Filtered ({number})</source>
            <translation>Filtrados ({number})</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Selected ({number})</source>
            <translation>Seleccionados ({number})</translation>
        </message>
        <message>
            <source>Summary for the ticket (Markdown)</source>
            <translation>Resumen para el ticket (Markdown)</translation>
        </message>
    </context>
    <context>
        <name>BatchIntake</name>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Lists (*.csv *.tsv *.txt)</source>
            <translation>Listas (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <source>Open a list of API Keys</source>
            <translation>Abrir una lista de API Key</translation>
        </message>
        <message>
            <source>That is more than {size} MB. Take a part of it.</source>
            <translation>Eso supera los {size} MB. Toma solo una parte.</translation>
        </message>
        <message>
            <source>The clipboard holds no text.</source>
            <translation>El portapapeles no tiene texto.</translation>
        </message>
    </context>
    <context>
        <name>BatchList</name>
        <message>
            <source>API Keys</source>
            <translation>API Key</translation>
        </message>
        <message>
            <source>Ask {name}</source>
            <translation>Consultar a {name}</translation>
        </message>
        <message numerus="yes">
            <source>Ask {name} about %n different API Key(s)? Five a second, this takes about {time}.</source>
            <translation>
                <numerusform>¿Consultar a {name} por %n API Key? A cinco por segundo, tarda cerca de {time}.</numerusform>
                <numerusform>¿Consultar a {name} por %n API Key distintos? A cinco por segundo, tarda cerca de {time}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Asking {name}: {done} of {total}, about {time} left</source>
            <translation>Consultando a {name}: {done} de {total}, faltan cerca de {time}</translation>
        </message>
        <message>
            <source>Every API Key was asked.</source>
            <translation>Se consultaron todos los API Key.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message numerus="yes">
            <source>Reading: %n API Key(s)</source>
            <translation>
                <numerusform>Leyendo: %n API Key</numerusform>
                <numerusform>Leyendo: %n API Key</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too many requests: going on in %n second(s)</source>
            <translation>
                <numerusform>Demasiadas consultas: continúa en %n segundo</numerusform>
                <numerusform>Demasiadas consultas: continúa en %n segundos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchMenus</name>
        <message>
            <source>&amp;Ask about all</source>
            <translation>&amp;Consultar por todos</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>C&amp;errar</translation>
        </message>
        <message>
            <source>&amp;Copy the rows as evidence</source>
            <translation>&amp;Copiar las filas como evidencia</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>&amp;Open a file…</source>
            <translation>&amp;Abrir un archivo…</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <source>Ask about the &amp;selected</source>
            <translation>Consultar por los &amp;seleccionados</translation>
        </message>
        <message>
            <source>C&amp;lear</source>
            <translation>&amp;Limpiar</translation>
        </message>
        <message>
            <source>Ca&amp;ncel</source>
            <translation>Ca&amp;ncelar</translation>
        </message>
        <message>
            <source>Open in the &amp;main window</source>
            <translation>Abrir en la ventana &amp;principal</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Seleccionar &amp;todo</translation>
        </message>
    </context>
    <context>
        <name>BatchStart</name>
        <message>
            <source>One a line, or a CSV file with a column of them. Nothing leaves this computer until you ask Videsk.</source>
            <translation>Uno por línea, o un archivo CSV con una columna de ellos. Nada sale de este equipo hasta que consultes a Videsk.</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Abrir un archivo…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Paste or drop several API Keys</source>
            <translation>Pega o suelta varios API Key</translation>
        </message>
        <message>
            <source>Up to {rows} API Keys, in a file of up to {size} MB. They are kept in memory only.</source>
            <translation>Hasta {rows} API Key, en un archivo de hasta {size} MB. Solo se guardan en la memoria.</translation>
        </message>
    </context>
    <context>
        <name>BatchWindow</name>
        <message numerus="yes">
            <source>%n API Key(s) read.</source>
            <translation>
                <numerusform>%n API Key leído.</numerusform>
                <numerusform>%n API Key leídos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>Olvidarlas</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>Several API Keys</source>
            <translation>Varios API Key</translation>
        </message>
        <message>
            <source>The answers in this list are not kept. Forget them?</source>
            <translation>Las respuestas de esta lista no se guardan. ¿Olvidarlas?</translation>
        </message>
        <message>
            <source>There was nothing in it to read.</source>
            <translation>No había nada que leer.</translation>
        </message>
    </context>
    <context>
        <name>BatchWiring</name>
        <message numerus="yes">
            <source>%n row(s) copied as evidence, without any API Key.</source>
            <translation>
                <numerusform>%n fila copiada como evidencia, sin ningún API Key.</numerusform>
                <numerusform>%n filas copiadas como evidencia, sin ningún API Key.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) saved to {file}, without any API Key.</source>
            <translation>
                <numerusform>%n fila guardada en {file}, sin ningún API Key.</numerusform>
                <numerusform>%n filas guardadas en {file}, sin ningún API Key.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cleared: the window was not used for a while.</source>
            <translation>Se borró: la ventana no se usó por un rato.</translation>
        </message>
        <message>
            <source>Nothing was written: an API Key would have been in it.</source>
            <translation>No se escribió nada: habría contenido un API Key.</translation>
        </message>
        <message>
            <source>Preparing the evidence…</source>
            <translation>Preparando la evidencia…</translation>
        </message>
        <message>
            <source>Something went wrong in this program ({kind}).</source>
            <translation>Algo falló en este programa ({kind}).</translation>
        </message>
        <message>
            <source>The file could not be saved: {reason}</source>
            <translation>No se pudo guardar el archivo: {reason}</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Este archivo no se puede leer.</translation>
        </message>
        <message>
            <source>This file is not plain text. In a spreadsheet, save it as CSV.</source>
            <translation>Este archivo no es texto simple. En una planilla, guárdalo como CSV.</translation>
        </message>
        <message>
            <source>This file is too large for a batch.</source>
            <translation>Este archivo es demasiado grande para una lista.</translation>
        </message>
    </context>
    <context>
        <name>CandidateList</name>
        <message>
            <source>API Keys found in the text</source>
            <translation>API Key encontrados en el texto</translation>
        </message>
        <message>
            <source>fingerprint {value}</source>
            <translation>huella {value}</translation>
        </message>
        <message>
            <source>issued {date}</source>
            <translation>emitido el {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n API Keys in the text: choose which one to read</source>
            <translation>
                <numerusform>%n API Key en el texto</numerusform>
                <numerusform>%n API Key en el texto: elige cuál revisar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>An API Key usually has three parts separated by dots.</source>
            <translation>Un API Key suele tener tres partes separadas por puntos.</translation>
        </message>
        <message>
            <source>Ask Videsk.</source>
            <translation>Consulta a Videsk.</translation>
        </message>
        <message>
            <source>Ask them to try from another network, or to have their IT team allow *.videsk.io, port 443.</source>
            <translation>Pide que prueben desde otra red, o que su área de TI permita *.videsk.io, puerto 443.</translation>
        </message>
        <message>
            <source>Cannot be sent</source>
            <translation>No se puede enviar</translation>
        </message>
        <message>
            <source>It does not have the usual form. It may be a newer API Key; only Videsk can tell</source>
            <translation>No tiene la forma habitual. Podría ser un API Key más nuevo; solo Videsk puede decirlo</translation>
        </message>
        <message>
            <source>It seems to come from {who}.</source>
            <translation>Parece venir de {who}.</translation>
        </message>
        <message>
            <source>Its form, its content and its dates look right. Only Videsk can check its signature.</source>
            <translation>No vemos problemas en su forma, su contenido ni sus fechas. Su firma solo puede comprobarla Videsk.</translation>
        </message>
        <message>
            <source>Not evaluated</source>
            <translation>Sin evaluar</translation>
        </message>
        <message>
            <source>Only Videsk could know this.</source>
            <translation>Solo Videsk podía saberlo.</translation>
        </message>
        <message>
            <source>PRACTICE</source>
            <translation>PRÁCTICA</translation>
        </message>
        <message>
            <source>Read on this computer · Videsk not asked yet</source>
            <translation>Revisado en este equipo · Videsk aún no responde</translation>
        </message>
        <message>
            <source>So it says nothing about the API Key.</source>
            <translation>Por eso no dice nada del API Key.</translation>
        </message>
        <message>
            <source>The API Key is fine, but as the customer sent it Videsk would refuse it: {reason}</source>
            <translation>El API Key está bien, pero tal como lo envió el cliente Videsk lo rechazaría: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>There are %n API Keys in the text. Choose which one to read</source>
            <translation>
                <numerusform>Hay %n API Key en el texto. Elige cuál revisar</numerusform>
                <numerusform>Hay %n API Key en el texto. Elige cuál revisar</numerusform>
            </translation>
        </message>
        <message>
            <source>This answer does not have the form of Videsk's: something on the customer's network may have answered</source>
            <translation>Esta respuesta no tiene la forma de las de Videsk: algo en la red del cliente pudo contestar</translation>
        </message>
        <message>
            <source>This is a sample API Key: it only works in practice</source>
            <translation>Este es un API Key de ejemplo: solo sirve en práctica</translation>
        </message>
        <message>
            <source>This is an answer from Videsk, not an API Key. It means: {headline}</source>
            <translation>Esto es una respuesta de Videsk, no un API Key. Significa: {headline}</translation>
        </message>
        <message>
            <source>This is the sample from {site}, not the customer's API Key</source>
            <translation>Este es el ejemplo de {site}, no el API Key del cliente</translation>
        </message>
        <message>
            <source>Used as the customer sent it, the API Key would fail: {reason}</source>
            <translation>Usado tal como lo envió el cliente, el API Key fallaría: {reason}</translation>
        </message>
        <message>
            <source>Videsk gave an answer we did not expect. Possible causes, most likely first: {causes}.</source>
            <translation>Videsk respondió algo que no esperábamos. Causas posibles, de más a menos probable: {causes}.</translation>
        </message>
        <message>
            <source>Videsk's answer</source>
            <translation>Respuesta de Videsk</translation>
        </message>
        <message>
            <source>We see nothing wrong with this API Key; only Videsk can confirm it</source>
            <translation>No vemos problemas en este API Key; solo Videsk puede confirmarlo</translation>
        </message>
        <message>
            <source>fast</source>
            <translation>adelantado</translation>
        </message>
        <message>
            <source>slow</source>
            <translation>atrasado</translation>
        </message>
    </context>
    <context>
        <name>CardActions</name>
        <message>
            <source>Came by chat…</source>
            <translation>Llegó por chat…</translation>
        </message>
        <message>
            <source>Copy for the ticket</source>
            <translation>Copiar para el ticket</translation>
        </message>
        <message>
            <source>Copy message to the customer</source>
            <translation>Copiar el mensaje al cliente</translation>
        </message>
        <message>
            <source>Copy the message as it stands under Messages (Ctrl+Shift+M)</source>
            <translation>Copia el mensaje tal como está en Mensajes (Ctrl+Shift+M)</translation>
        </message>
        <message>
            <source>Copy the text as it stands under Messages (Ctrl+Shift+E)</source>
            <translation>Copia el texto tal como está en Mensajes (Ctrl+Shift+E)</translation>
        </message>
        <message>
            <source>Language of the message</source>
            <translation>Idioma del mensaje</translation>
        </message>
        <message>
            <source>Show the steps to replace an API Key that others have seen</source>
            <translation>Muestra los pasos para reemplazar un API Key que otros han visto</translation>
        </message>
    </context>
    <context>
        <name>CasesDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>CasesModel</name>
        <message>
            <source>Case</source>
            <translation>Caso</translation>
        </message>
        <message>
            <source>Case {number}</source>
            <translation>Caso {number}</translation>
        </message>
        <message>
            <source>Closed, {time}</source>
            <translation>Cerrado, {time}</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Ambiente</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Último cambio</translation>
        </message>
        <message>
            <source>No API Key</source>
            <translation>Sin API Key</translation>
        </message>
        <message>
            <source>Only Videsk can tell</source>
            <translation>Solo Videsk puede decirlo</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>{result} · not asked yet</source>
            <translation>{result} · sin consultar</translation>
        </message>
    </context>
    <context>
        <name>CasesPanel</name>
        <message>
            <source>A ticket's number or a name; never written to disk</source>
            <translation>El número de un ticket o un nombre; nunca se guarda en el disco</translation>
        </message>
        <message>
            <source>Each window is a case; here you find them again.</source>
            <translation>Cada ventana es un caso; aquí los vuelves a encontrar.</translation>
        </message>
        <message>
            <source>No cases today</source>
            <translation>Hoy no hay casos</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar el nombre</translation>
        </message>
        <message>
            <source>Show the window</source>
            <translation>Mostrar la ventana</translation>
        </message>
        <message>
            <source>Today's cases</source>
            <translation>Casos de hoy</translation>
        </message>
    </context>
    <context>
        <name>Characters</name>
        <message>
            <source>a Cyrillic letter</source>
            <translation>una letra cirílica</translation>
        </message>
        <message>
            <source>a Fernet token, which Videsk does not use</source>
            <translation>un token Fernet, que Videsk no usa</translation>
        </message>
        <message>
            <source>a Greek letter</source>
            <translation>una letra griega</translation>
        </message>
        <message>
            <source>a PASETO token, which Videsk does not use</source>
            <translation>un token PASETO, que Videsk no usa</translation>
        </message>
        <message>
            <source>a back-tick</source>
            <translation>un acento grave</translation>
        </message>
        <message>
            <source>a blank</source>
            <translation>un espacio</translation>
        </message>
        <message>
            <source>a byte-order mark</source>
            <translation>una marca de orden de bytes</translation>
        </message>
        <message>
            <source>a certificate or a key in PEM form</source>
            <translation>un certificado o una llave en formato PEM</translation>
        </message>
        <message>
            <source>a code of another kind</source>
            <translation>un código de otro tipo</translation>
        </message>
        <message>
            <source>a colon</source>
            <translation>dos puntos</translation>
        </message>
        <message>
            <source>a comma</source>
            <translation>una coma</translation>
        </message>
        <message>
            <source>a full-width character</source>
            <translation>un carácter de ancho completo</translation>
        </message>
        <message>
            <source>a key in JSON form (JWK)</source>
            <translation>una llave en formato JSON (JWK)</translation>
        </message>
        <message>
            <source>a left-to-right mark</source>
            <translation>una marca de izquierda a derecha</translation>
        </message>
        <message>
            <source>a line break</source>
            <translation>un salto de línea</translation>
        </message>
        <message>
            <source>a newer API Key of Videsk</source>
            <translation>un API Key más nuevo de Videsk</translation>
        </message>
        <message>
            <source>a no-break hyphen</source>
            <translation>un guion de no separación</translation>
        </message>
        <message>
            <source>a no-break space</source>
            <translation>un espacio de no separación</translation>
        </message>
        <message>
            <source>a null character</source>
            <translation>un carácter nulo</translation>
        </message>
        <message>
            <source>a percent sign</source>
            <translation>un signo de porcentaje</translation>
        </message>
        <message>
            <source>a piece of a web page</source>
            <translation>un trozo de una página web</translation>
        </message>
        <message>
            <source>a plus sign</source>
            <translation>un signo más</translation>
        </message>
        <message>
            <source>a quotation mark</source>
            <translation>una comilla</translation>
        </message>
        <message>
            <source>a replacement character</source>
            <translation>un carácter de reemplazo</translation>
        </message>
        <message>
            <source>a right-to-left mark</source>
            <translation>una marca de derecha a izquierda</translation>
        </message>
        <message>
            <source>a semicolon</source>
            <translation>un punto y coma</translation>
        </message>
        <message>
            <source>a signed text in JSON form (JWS)</source>
            <translation>un texto firmado en formato JSON (JWS)</translation>
        </message>
        <message>
            <source>a slash</source>
            <translation>una barra</translation>
        </message>
        <message>
            <source>a soft hyphen</source>
            <translation>un guion opcional</translation>
        </message>
        <message>
            <source>a tab</source>
            <translation>una tabulación</translation>
        </message>
        <message>
            <source>a typographic apostrophe</source>
            <translation>un apóstrofo tipográfico</translation>
        </message>
        <message>
            <source>a typographic hyphen</source>
            <translation>un guion tipográfico</translation>
        </message>
        <message>
            <source>a typographic quotation mark</source>
            <translation>una comilla tipográfica</translation>
        </message>
        <message>
            <source>a web address</source>
            <translation>una dirección web</translation>
        </message>
        <message>
            <source>a word joiner</source>
            <translation>un unificador de palabras</translation>
        </message>
        <message>
            <source>a zero width joiner</source>
            <translation>un unificador de ancho cero</translation>
        </message>
        <message>
            <source>a zero width non-joiner</source>
            <translation>un separador de ancho cero</translation>
        </message>
        <message>
            <source>a zero width space</source>
            <translation>un espacio de ancho cero</translation>
        </message>
        <message>
            <source>an API Key hidden behind dots or asterisks</source>
            <translation>un API Key oculto tras puntos o asteriscos</translation>
        </message>
        <message>
            <source>an API key of another service</source>
            <translation>un API Key de otro servicio</translation>
        </message>
        <message>
            <source>an API key of {vendor}</source>
            <translation>un API Key de {vendor}</translation>
        </message>
        <message>
            <source>an apostrophe</source>
            <translation>un apóstrofo</translation>
        </message>
        <message>
            <source>an asterisk</source>
            <translation>un asterisco</translation>
        </message>
        <message>
            <source>an e-mail address</source>
            <translation>una dirección de correo</translation>
        </message>
        <message>
            <source>an ellipsis</source>
            <translation>puntos suspensivos</translation>
        </message>
        <message>
            <source>an em dash</source>
            <translation>una raya</translation>
        </message>
        <message>
            <source>an en dash</source>
            <translation>una raya corta</translation>
        </message>
        <message>
            <source>an encrypted token (JWE), which has five parts</source>
            <translation>un token cifrado (JWE), que tiene cinco partes</translation>
        </message>
        <message>
            <source>an equals sign</source>
            <translation>un signo igual</translation>
        </message>
        <message>
            <source>an identifier (UUID)</source>
            <translation>un identificador (UUID)</translation>
        </message>
        <message>
            <source>an identifier or a digest in hexadecimal</source>
            <translation>un identificador o un resumen en hexadecimal</translation>
        </message>
        <message>
            <source>ordinary text</source>
            <translation>un texto cualquiera</translation>
        </message>
        <message>
            <source>the example text that stands where the API Key should be</source>
            <translation>el texto de ejemplo que ocupa el lugar del API Key</translation>
        </message>
        <message>
            <source>the name of a server</source>
            <translation>el nombre de un servidor</translation>
        </message>
        <message>
            <source>what a program prints in the place of a value</source>
            <translation>lo que un programa imprime en lugar de un valor</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>The settings could not be read; the defaults are used. See {name}.</source>
            <translation>No se pudo leer la configuración; se usan los valores iniciales. Mira {name}.</translation>
        </message>
        <message>
            <source>The settings could not be saved: {reason}</source>
            <translation>No se pudo guardar la configuración: {reason}</translation>
        </message>
        <message>
            <source>These settings could not be used; the defaults are used: {names}</source>
            <translation>Estos ajustes no se pudieron usar; se usan los valores iniciales: {names}</translation>
        </message>
    </context>
    <context>
        <name>Claims</name>
        <message>
            <source>A claim of its maker's own; no standard says what it means.</source>
            <translation>Un dato propio de quien lo creó; ningún estándar dice qué significa.</translation>
        </message>
        <message>
            <source>A person's e-mail address.</source>
            <translation>El correo electrónico de una persona.</translation>
        </message>
        <message>
            <source>A person's first name.</source>
            <translation>El nombre de pila de una persona.</translation>
        </message>
        <message>
            <source>A person's full name.</source>
            <translation>El nombre completo de una persona.</translation>
        </message>
        <message>
            <source>A person's language and country.</source>
            <translation>El idioma y el país de una persona.</translation>
        </message>
        <message>
            <source>A person's last name.</source>
            <translation>El apellido de una persona.</translation>
        </message>
        <message>
            <source>A person's telephone number.</source>
            <translation>El número de teléfono de una persona.</translation>
        </message>
        <message>
            <source>A person's time zone.</source>
            <translation>La zona horaria de una persona.</translation>
        </message>
        <message>
            <source>A value used once, against replaying.</source>
            <translation>Un valor que se usa una vez, contra repeticiones.</translation>
        </message>
        <message>
            <source>Access token hash</source>
            <translation>Resumen del token de acceso</translation>
        </message>
        <message>
            <source>Actor</source>
            <translation>Actor</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation>Algoritmo</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Destinatario</translation>
        </message>
        <message>
            <source>Authentication class</source>
            <translation>Clase de autenticación</translation>
        </message>
        <message>
            <source>Authentication methods</source>
            <translation>Métodos de autenticación</translation>
        </message>
        <message>
            <source>Authorized actor</source>
            <translation>Actor autorizado</translation>
        </message>
        <message>
            <source>Authorized party</source>
            <translation>Parte autorizada</translation>
        </message>
        <message>
            <source>Casual name</source>
            <translation>Apodo</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>ID del cliente</translation>
        </message>
        <message>
            <source>Compression algorithm</source>
            <translation>Algoritmo de compresión</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Confirmación</translation>
        </message>
        <message>
            <source>Content type</source>
            <translation>Tipo de contenido</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Crítico</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>E-mail verified</source>
            <translation>Correo verificado</translation>
        </message>
        <message>
            <source>Encryption algorithm</source>
            <translation>Algoritmo de cifrado</translation>
        </message>
        <message>
            <source>Entitlements</source>
            <translation>Derechos</translation>
        </message>
        <message>
            <source>Expiration time</source>
            <translation>Fecha de expiración</translation>
        </message>
        <message>
            <source>From this moment on it no longer works.</source>
            <translation>Desde este momento deja de funcionar.</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>How a person is called by friends.</source>
            <translation>Cómo llaman a una persona sus amigos.</translation>
        </message>
        <message>
            <source>How a person wishes to be called.</source>
            <translation>Cómo quiere llamarse una persona.</translation>
        </message>
        <message>
            <source>How it is signed. Videsk's API Keys use HS256.</source>
            <translation>Cómo está firmado. Los API Key de Videsk usan HS256.</translation>
        </message>
        <message>
            <source>How its content is compressed.</source>
            <translation>Cómo está comprimido su contenido.</translation>
        </message>
        <message>
            <source>How its content is encrypted.</source>
            <translation>Cómo está cifrado su contenido.</translation>
        </message>
        <message>
            <source>How strict the sign-in was.</source>
            <translation>Qué tan estricto fue el inicio de sesión.</translation>
        </message>
        <message>
            <source>How the person signed in.</source>
            <translation>Cómo inició sesión la persona.</translation>
        </message>
        <message>
            <source>Information last updated</source>
            <translation>Última actualización</translation>
        </message>
        <message>
            <source>Issued at</source>
            <translation>Fecha de emisión</translation>
        </message>
        <message>
            <source>Issuer</source>
            <translation>Emisor</translation>
        </message>
        <message>
            <source>It ties this token to an access token.</source>
            <translation>Une este token a un token de acceso.</translation>
        </message>
        <message>
            <source>Its own number, different from any other's.</source>
            <translation>Su propio número, distinto del de cualquier otro.</translation>
        </message>
        <message>
            <source>JSON Web Key</source>
            <translation>Llave en JSON (JWK)</translation>
        </message>
        <message>
            <source>JWK set URL</source>
            <translation>URL del conjunto de JWK</translation>
        </message>
        <message>
            <source>JWT ID</source>
            <translation>ID del JWT</translation>
        </message>
        <message>
            <source>Key ID</source>
            <translation>ID de la llave</translation>
        </message>
        <message>
            <source>Locale</source>
            <translation>Configuración regional</translation>
        </message>
        <message>
            <source>Nonce</source>
            <translation>Valor de un solo uso</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>No antes de</translation>
        </message>
        <message>
            <source>Preferred user name</source>
            <translation>Nombre de usuario preferido</translation>
        </message>
        <message>
            <source>Profile page</source>
            <translation>Página de perfil</translation>
        </message>
        <message>
            <source>Profile picture</source>
            <translation>Foto de perfil</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <source>Security events</source>
            <translation>Eventos de seguridad</translation>
        </message>
        <message>
            <source>Session ID</source>
            <translation>ID de la sesión</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Sujeto</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Apellido</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Número de teléfono</translation>
        </message>
        <message>
            <source>The address of a person's page.</source>
            <translation>La dirección de la página de una persona.</translation>
        </message>
        <message>
            <source>The address of a person's picture.</source>
            <translation>La dirección de la foto de una persona.</translation>
        </message>
        <message>
            <source>The address of a person's web site.</source>
            <translation>La dirección del sitio web de una persona.</translation>
        </message>
        <message>
            <source>The certificate that goes with it.</source>
            <translation>El certificado que le corresponde.</translation>
        </message>
        <message>
            <source>The digest of its certificate.</source>
            <translation>El resumen de su certificado.</translation>
        </message>
        <message>
            <source>The events it reports.</source>
            <translation>Los eventos que informa.</translation>
        </message>
        <message>
            <source>The groups of its holder.</source>
            <translation>Los grupos de su dueño.</translation>
        </message>
        <message>
            <source>The key whose holder may use it.</source>
            <translation>La llave cuyo dueño puede usarlo.</translation>
        </message>
        <message>
            <source>The program it was made for.</source>
            <translation>El programa para el que se creó.</translation>
        </message>
        <message>
            <source>The program that uses it.</source>
            <translation>El programa que lo usa.</translation>
        </message>
        <message>
            <source>The public key that goes with it.</source>
            <translation>La llave pública que le corresponde.</translation>
        </message>
        <message>
            <source>The roles of its holder.</source>
            <translation>Los roles de su dueño.</translation>
        </message>
        <message>
            <source>The session it belongs to.</source>
            <translation>La sesión a la que pertenece.</translation>
        </message>
        <message>
            <source>The transaction it belongs to.</source>
            <translation>La transacción a la que pertenece.</translation>
        </message>
        <message>
            <source>Time of sign-in</source>
            <translation>Momento del inicio de sesión</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Transaction ID</source>
            <translation>ID de la transacción</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Until this moment it does not work yet.</source>
            <translation>Hasta este momento todavía no funciona.</translation>
        </message>
        <message>
            <source>Videsk's integration</source>
            <translation>Integración de Videsk</translation>
        </message>
        <message>
            <source>Web page or blog</source>
            <translation>Página web o blog</translation>
        </message>
        <message>
            <source>What a reader must understand to accept it.</source>
            <translation>Lo que un lector debe entender para aceptarlo.</translation>
        </message>
        <message>
            <source>What it allows.</source>
            <translation>Lo que permite.</translation>
        </message>
        <message>
            <source>What its holder is entitled to.</source>
            <translation>A qué tiene derecho su dueño.</translation>
        </message>
        <message>
            <source>What kind of content it holds.</source>
            <translation>Qué tipo de contenido lleva.</translation>
        </message>
        <message>
            <source>What kind of token it says it is.</source>
            <translation>Qué tipo de token dice ser.</translation>
        </message>
        <message>
            <source>When it was made. Videsk does not look at it.</source>
            <translation>Cuándo se creó. Videsk no lo mira.</translation>
        </message>
        <message>
            <source>When the person signed in.</source>
            <translation>Cuándo inició sesión la persona.</translation>
        </message>
        <message>
            <source>When what it says was last changed.</source>
            <translation>Cuándo cambió por última vez lo que dice.</translation>
        </message>
        <message>
            <source>Where the certificate is said to lie.</source>
            <translation>Dónde dice que está el certificado.</translation>
        </message>
        <message>
            <source>Where the public keys are said to lie.</source>
            <translation>Dónde dice que están las llaves públicas.</translation>
        </message>
        <message>
            <source>Whether that address was confirmed.</source>
            <translation>Si ese correo fue confirmado.</translation>
        </message>
        <message>
            <source>Which Videsk integration this API Key belongs to.</source>
            <translation>A qué integración de Videsk pertenece este API Key.</translation>
        </message>
        <message>
            <source>Which secret it was signed with.</source>
            <translation>Con qué secreto se firmó.</translation>
        </message>
        <message>
            <source>Who acts for somebody else.</source>
            <translation>Quién actúa por otra persona.</translation>
        </message>
        <message>
            <source>Who made it.</source>
            <translation>Quién lo creó.</translation>
        </message>
        <message>
            <source>Who may act for somebody else.</source>
            <translation>Quién puede actuar por otra persona.</translation>
        </message>
        <message>
            <source>Whom it is meant for.</source>
            <translation>A quién está destinado.</translation>
        </message>
        <message>
            <source>Whom or what it speaks of.</source>
            <translation>De quién o de qué habla.</translation>
        </message>
        <message>
            <source>X.509 URL</source>
            <translation>URL de X.509</translation>
        </message>
        <message>
            <source>X.509 certificate chain</source>
            <translation>Cadena de certificados X.509</translation>
        </message>
        <message>
            <source>X.509 thumbprint (SHA-1)</source>
            <translation>Huella de X.509 (SHA-1)</translation>
        </message>
        <message>
            <source>X.509 thumbprint (SHA-256)</source>
            <translation>Huella de X.509 (SHA-256)</translation>
        </message>
        <message>
            <source>{local} · {utc} · active for {span}</source>
            <translation>{local} · {utc} · activo desde hace {span}</translation>
        </message>
        <message>
            <source>{local} · {utc} · becomes active in {span}</source>
            <translation>{local} · {utc} · se activa en {span}</translation>
        </message>
        <message>
            <source>{local} · {utc} · expired {span} ago</source>
            <translation>{local} · {utc} · expiró hace {span}</translation>
        </message>
        <message>
            <source>{local} · {utc} · expires in {span}</source>
            <translation>{local} · {utc} · expira en {span}</translation>
        </message>
        <message>
            <source>{local} · {utc} · in {span}</source>
            <translation>{local} · {utc} · en {span}</translation>
        </message>
        <message>
            <source>{local} · {utc} · made {span} ago</source>
            <translation>{local} · {utc} · creado hace {span}</translation>
        </message>
        <message>
            <source>{local} · {utc} · made {span} from now</source>
            <translation>{local} · {utc} · creado dentro de {span}</translation>
        </message>
        <message>
            <source>{local} · {utc} · {span} ago</source>
            <translation>{local} · {utc} · hace {span}</translation>
        </message>
        <message>
            <source>{value}: no date on the calendar</source>
            <translation>{value}: no es una fecha del calendario</translation>
        </message>
        <message>
            <source>{value}: not a number, so no date</source>
            <translation>{value}: no es un número, así que no es una fecha</translation>
        </message>
    </context>
    <context>
        <name>ClaimsTable</name>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Qué significa</translation>
        </message>
        <message>
            <source>What the API Key says of itself</source>
            <translation>Lo que el API Key dice de sí mismo</translation>
        </message>
    </context>
    <context>
        <name>Clocks</name>
        <message>
            <source>Linux: the Date &amp; Time settings, or in a terminal:</source>
            <translation>Linux: Configuración de fecha y hora, o en una terminal:</translation>
        </message>
        <message>
            <source>This computer's clock shows {date}, which is before this program was made. Correct it first</source>
            <translation>El reloj de este equipo marca {date}, antes de que se hiciera este programa. Corrígelo primero</translation>
        </message>
        <message>
            <source>Turn on automatic time and time zone:</source>
            <translation>Activa la hora y la zona automáticas:</translation>
        </message>
        <message>
            <source>Windows: Settings, Time &amp; language, Date &amp; time.</source>
            <translation>Windows: Configuración, Hora e idioma, Fecha y hora.</translation>
        </message>
        <message>
            <source>macOS: System Settings, General, Date &amp; Time.</source>
            <translation>macOS: Ajustes del Sistema, General, Fecha y hora.</translation>
        </message>
    </context>
    <context>
        <name>ConfirmLine</name>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
    </context>
    <context>
        <name>Corrections</name>
        <message>
            <source>As it stands: {headline}</source>
            <translation>Sin corregir: {headline}</translation>
        </message>
        <message>
            <source>Back to the original</source>
            <translation>Volver al original</translation>
        </message>
        <message>
            <source>Corrected: {headline}</source>
            <translation>Corregido: {headline}</translation>
        </message>
        <message>
            <source>Corrected: {what}. What the customer sent is different</source>
            <translation>Corregido: {what}. Lo que envió el cliente es distinto</translation>
        </message>
        <message>
            <source>Possible correction: {what}</source>
            <translation>Posible corrección: {what}</translation>
        </message>
        <message>
            <source>Use the correction</source>
            <translation>Usar la corrección</translation>
        </message>
    </context>
    <context>
        <name>CrashNote</name>
        <message>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>Delete the report from this computer</source>
            <translation>Borrar el informe de este equipo</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Hide report</source>
            <translation>Ocultar informe</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Show report</source>
            <translation>Ver informe</translation>
        </message>
        <message numerus="yes">
            <source>Something went wrong in this program the last time. %n report(s) were kept, without any API Key.</source>
            <translation>
                <numerusform>Algo falló en este programa la última vez. Se guardó %n informe, sin ningún API Key.</numerusform>
                <numerusform>Algo falló en este programa la última vez. Se guardaron %n informes, sin ningún API Key.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CustomerSide</name>
        <message>
            <source>Adds the steps to replace an API Key others have seen</source>
            <translation>Agrega los pasos para reemplazar un API Key que otros vieron</translation>
        </message>
        <message>
            <source>Copy message to the customer</source>
            <translation>Copiar el mensaje al cliente</translation>
        </message>
        <message>
            <source>Copy the message as it stands here (Ctrl+Shift+M)</source>
            <translation>Copia el mensaje tal como está aquí (Ctrl+Shift+M)</translation>
        </message>
        <message>
            <source>How the API Key came</source>
            <translation>Cómo llegó el API Key</translation>
        </message>
        <message>
            <source>It is written once it is known what is wrong, or that nothing is.</source>
            <translation>Se escribe cuando se sabe qué falla, o que nada falla.</translation>
        </message>
        <message>
            <source>Language of the message</source>
            <translation>Idioma del mensaje</translation>
        </message>
        <message>
            <source>Message to the customer</source>
            <translation>Mensaje al cliente</translation>
        </message>
        <message>
            <source>Message to the customer, to be edited</source>
            <translation>Mensaje al cliente, se puede editar</translation>
        </message>
        <message>
            <source>The API Key came</source>
            <translation>El API Key llegó</translation>
        </message>
        <message>
            <source>by chat</source>
            <translation>por chat</translation>
        </message>
        <message>
            <source>by mail</source>
            <translation>por correo</translation>
        </message>
        <message>
            <source>in a ticket</source>
            <translation>en un ticket</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mes</numerusform>
                <numerusform>%n meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n segundo</numerusform>
                <numerusform>%n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n año</numerusform>
                <numerusform>%n años</numerusform>
            </translation>
        </message>
        <message>
            <source>this computer's time, {offset}</source>
            <translation>hora de este equipo, {offset}</translation>
        </message>
    </context>
    <context>
        <name>DetailTab</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Coincidencia</translation>
        </message>
        <message>
            <source>Also possible</source>
            <translation>También posible</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Causes left</source>
            <translation>Causas que quedan</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>HTTP status</source>
            <translation>Estado HTTP</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Qué tan seguro</translation>
        </message>
        <message>
            <source>In its own words</source>
            <translation>En sus propias palabras</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Permisos</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>Previsto</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Recognised by</source>
            <translation>Se reconoce por</translation>
        </message>
        <message>
            <source>Stopped at</source>
            <translation>Se detuvo en</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>Lo que llegó</translation>
        </message>
        <message>
            <source>What came back, and what can be asked next</source>
            <translation>Lo que llegó, y lo que se puede consultar ahora</translation>
        </message>
        <message>
            <source>What is known of the answer</source>
            <translation>Lo que se sabe de la respuesta</translation>
        </message>
        <message>
            <source>Who answered</source>
            <translation>Quién respondió</translation>
        </message>
        <message>
            <source>named by hand</source>
            <translation>indicado a mano</translation>
        </message>
        <message>
            <source>set in the system</source>
            <translation>configurado en el sistema</translation>
        </message>
        <message>
            <source>{step}, after {ms} ms</source>
            <translation>{step}, tras {ms} ms</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>This file cannot be read</source>
            <translation>No se puede leer este archivo</translation>
        </message>
        <message>
            <source>This file is larger than {limit} KiB. Copy the part with the API Key and paste it here</source>
            <translation>Este archivo supera los {limit} KiB. Copia la parte con el API Key y pégala aquí</translation>
        </message>
        <message>
            <source>This file is not plain text. Open it, copy the text and paste it here</source>
            <translation>Este archivo no es texto simple. Ábrelo, copia el texto y pégalo aquí</translation>
        </message>
        <message>
            <source>Those are several files. Drop one at a time</source>
            <translation>Son varios archivos. Suelta uno a la vez</translation>
        </message>
        <message>
            <source>What you dropped is a picture. Ask for the API Key as text: in a screenshot l, I, 1 and O, 0 look alike</source>
            <translation>Lo que soltaste es una imagen. Pide el API Key como texto: en una captura se confunden l, I, 1 y O, 0</translation>
        </message>
    </context>
    <context>
        <name>EnvironmentTest</name>
        <message>
            <source>Ask whether this address is reached, without an API Key</source>
            <translation>Consulta si se llega a esta dirección, sin API Key</translation>
        </message>
        <message>
            <source>Asking, without an API Key…</source>
            <translation>Consultando, sin API Key…</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>What came of the test</source>
            <translation>Resultado de la prueba</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>A firewall, a VPN or an antivirus often does this.</source>
            <translation>Suele hacerlo un cortafuegos, una VPN o un antivirus.</translation>
        </message>
        <message>
            <source>A server in between answered that it cannot reach Videsk's.</source>
            <translation>Un servidor intermedio respondió que no logra comunicarse con el de Videsk.</translation>
        </message>
        <message>
            <source>A sign-in portal or a filter often does this.</source>
            <translation>Suele hacerlo un portal de acceso o un filtro.</translation>
        </message>
        <message>
            <source>A sign-in portal or a proxy often does this.</source>
            <translation>Suele hacerlo un portal de acceso o un proxy.</translation>
        </message>
        <message>
            <source>A {proxy_kind} proxy cannot be used; the API Key is still not evaluated</source>
            <translation>No se puede usar un proxy {proxy_kind}; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>Another system answered; the API Key is still not evaluated</source>
            <translation>Respondió otro sistema; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>Ask again whenever you want.</source>
            <translation>Consulta otra vez cuando quieras.</translation>
        </message>
        <message>
            <source>Ask again.</source>
            <translation>Consulta otra vez.</translation>
        </message>
        <message>
            <source>Ask again. If it happens again, try another network you may use; if that fails too, escalate to Videsk.</source>
            <translation>Consulta otra vez. Si se repite, prueba desde otra red autorizada; si ahí también falla, escala a Videsk.</translation>
        </message>
        <message>
            <source>Ask them to copy it again, whole, with the Copy button.</source>
            <translation>Pide que lo copien otra vez, completo, con el botón Copiar.</translation>
        </message>
        <message>
            <source>Ask your IT team for the address of an HTTP proxy, in place of {proxy_kind}.</source>
            <translation>Pide a tu área de TI la dirección de un proxy HTTP, en lugar de {proxy_kind}.</translation>
        </message>
        <message>
            <source>Ask your IT team how to sign in to the proxy.</source>
            <translation>Pregunta a tu área de TI cómo iniciar sesión en el proxy.</translation>
        </message>
        <message>
            <source>Ask your IT team to allow *.videsk.io, port 443.</source>
            <translation>Pide a tu área de TI que permita *.videsk.io, puerto 443.</translation>
        </message>
        <message>
            <source>Ask your IT team to install the company's root certificate in this computer's system store, or to leave *.videsk.io out of the inspection.</source>
            <translation>Pide a tu área de TI que instale el certificado raíz de la empresa en el almacén del sistema de este equipo, o que deje *.videsk.io fuera de la inspección.</translation>
        </message>
        <message>
            <source>Ask your IT team to let *.videsk.io through without {proxy_login}, or for a proxy that takes Basic.</source>
            <translation>Pide a tu área de TI que deje pasar *.videsk.io sin {proxy_login}, o un proxy que acepte Basic.</translation>
        </message>
        <message>
            <source>Ask your IT team whether the proxy's address and port are still right.</source>
            <translation>Pregunta a tu área de TI si la dirección y el puerto del proxy siguen siendo los correctos.</translation>
        </message>
        <message>
            <source>At position {pos} there is {name} that looks like "{looks_like}"; no request can carry it.</source>
            <translation>En la posición {pos} hay {name} que parece "{looks_like}"; ninguna solicitud puede llevarla.</translation>
        </message>
        <message>
            <source>At position {pos} there is {name}, which no request can carry.</source>
            <translation>En la posición {pos} hay {name}, que ninguna solicitud puede llevar.</translation>
        </message>
        <message>
            <source>By this computer's clock it is good from {not_before} on.</source>
            <translation>Según el reloj de este equipo, sirve desde el {not_before}.</translation>
        </message>
        <message>
            <source>By this computer's clock it was good until {not_after}.</source>
            <translation>Según el reloj de este equipo, servía hasta el {not_after}.</translation>
        </message>
        <message>
            <source>Cancelled; the API Key is still not evaluated</source>
            <translation>Cancelado; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>Check the cable, the Wi-Fi or the VPN, and ask again.</source>
            <translation>Revisa el cable, el Wi-Fi o la VPN y consulta otra vez.</translation>
        </message>
        <message>
            <source>Check the environment's address.</source>
            <translation>Revisa la dirección del ambiente.</translation>
        </message>
        <message>
            <source>Check your connection or VPN.</source>
            <translation>Revisa tu conexión o VPN.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Elige otra carpeta.</translation>
        </message>
        <message>
            <source>Cloudflare</source>
            <translation>Cloudflare</translation>
        </message>
        <message>
            <source>Escalate to Videsk with Ray ID {ray}.</source>
            <translation>Escala a Videsk con el Ray ID {ray}.</translation>
        </message>
        <message>
            <source>Escalate to Videsk with the text for the ticket.</source>
            <translation>Escala a Videsk con el texto para el ticket.</translation>
        </message>
        <message>
            <source>First check that this computer's date and time are right.</source>
            <translation>Primero comprueba que la fecha y la hora de este equipo sean correctas.</translation>
        </message>
        <message>
            <source>If it happens again, ask your IT team what cuts long answers.</source>
            <translation>Si se repite, pregunta a tu área de TI qué corta las respuestas largas.</translation>
        </message>
        <message>
            <source>If it happens again, escalate to Videsk with the text for the ticket.</source>
            <translation>Si se repite, escala a Videsk con el texto para el ticket.</translation>
        </message>
        <message>
            <source>If it is right, escalate to Videsk with the text for the ticket.</source>
            <translation>Si está bien, escala a Videsk con el texto para el ticket.</translation>
        </message>
        <message>
            <source>If other pages open, ask your IT team to allow *.videsk.io, port 443.</source>
            <translation>Si otras páginas abren, pide a tu área de TI que permita *.videsk.io, puerto 443.</translation>
        </message>
        <message>
            <source>If other pages open, ask your IT team to allow *.videsk.io.</source>
            <translation>Si otras páginas abren, pide a tu área de TI que permita *.videsk.io.</translation>
        </message>
        <message>
            <source>It asks for {proxy_login}, and this program only knows Basic.</source>
            <translation>Pide {proxy_login}, y este programa solo conoce Basic.</translation>
        </message>
        <message>
            <source>It belongs to {subject}.</source>
            <translation>Pertenece a {subject}.</translation>
        </message>
        <message>
            <source>It ends with a blank, which no request can carry.</source>
            <translation>Termina con un espacio, que ninguna solicitud puede llevar.</translation>
        </message>
        <message>
            <source>It gave the Ray ID {ray}.</source>
            <translation>Dio el Ray ID {ray}.</translation>
        </message>
        <message>
            <source>It happened on the server, before anything was said about the API Key.</source>
            <translation>Ocurrió en el servidor, antes de decir algo del API Key.</translation>
        </message>
        <message>
            <source>It has {characters} characters, more than a request can carry.</source>
            <translation>Tiene {characters} caracteres, más de los que puede llevar una solicitud.</translation>
        </message>
        <message>
            <source>It holds characters that no request can carry.</source>
            <translation>Tiene caracteres que ninguna solicitud puede llevar.</translation>
        </message>
        <message>
            <source>It is nested deeper than this program reads.</source>
            <translation>Está más anidada de lo que este programa lee.</translation>
        </message>
        <message>
            <source>It is not JSON, the form in which Videsk answers.</source>
            <translation>No es JSON, la forma en que responde Videsk.</translation>
        </message>
        <message>
            <source>It let nothing through to Videsk.</source>
            <translation>No dejó pasar nada hacia Videsk.</translation>
        </message>
        <message>
            <source>It stopped at: {phase}.</source>
            <translation>Se detuvo en: {phase}.</translation>
        </message>
        <message>
            <source>It was stopped at the limit of this program.</source>
            <translation>Se detuvo en el límite de este programa.</translation>
        </message>
        <message>
            <source>It was stopped before Videsk's answer was complete.</source>
            <translation>Se detuvo antes de que la respuesta de Videsk estuviera completa.</translation>
        </message>
        <message>
            <source>Its compression or its characters are damaged, or of a kind we do not read.</source>
            <translation>Su compresión o sus caracteres están dañados, o son de un tipo que no leemos.</translation>
        </message>
        <message>
            <source>Its issuer says it is {issuer}.</source>
            <translation>Su emisor dice ser {issuer}.</translation>
        </message>
        <message>
            <source>Look at the address under Network, Proxy and time limit.</source>
            <translation>Revisa la dirección en Red, Proxy y tiempo límite.</translation>
        </message>
        <message>
            <source>No connection could be made to it. Nothing was sent to Videsk.</source>
            <translation>No fue posible conectarse a él. No se envió nada a Videsk.</translation>
        </message>
        <message>
            <source>No secure connection came about; the API Key is still not evaluated</source>
            <translation>No se logró una conexión segura; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>Nobody listens there at port {port}, or a firewall closes it.</source>
            <translation>Nadie atiende ahí en el puerto {port}, o un cortafuegos lo cierra.</translation>
        </message>
        <message>
            <source>Nobody listens there, or a firewall closes it.</source>
            <translation>Nadie atiende ahí, o un cortafuegos lo cierra.</translation>
        </message>
        <message>
            <source>Nothing but the name of the host was sent.</source>
            <translation>Solo se envió el nombre del servidor.</translation>
        </message>
        <message>
            <source>Nothing half-written was left.</source>
            <translation>No quedó nada a medio escribir.</translation>
        </message>
        <message>
            <source>Nothing is left of the text once what surrounds the API Key is removed.</source>
            <translation>No queda nada del texto después de quitar lo que rodea al API Key.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>No se envió nada.</translation>
        </message>
        <message>
            <source>Open the browser and see whether the network asks you to sign in.</source>
            <translation>Abre el navegador y mira si la red te pide iniciar sesión.</translation>
        </message>
        <message>
            <source>Open the browser and see whether the network asks you to sign in; then ask again.</source>
            <translation>Abre el navegador y mira si la red te pide iniciar sesión; después consulta otra vez.</translation>
        </message>
        <message>
            <source>Open the browser, sign in to the network, ask again.</source>
            <translation>Abre el navegador, inicia sesión en la red y consulta otra vez.</translation>
        </message>
        <message>
            <source>Paste what the customer sent.</source>
            <translation>Pega lo que envió el cliente.</translation>
        </message>
        <message>
            <source>Report it with the text for the ticket.</source>
            <translation>Infórmalo con el texto para el ticket.</translation>
        </message>
        <message>
            <source>Review the suggested correction.</source>
            <translation>Revisa la corrección propuesta.</translation>
        </message>
        <message>
            <source>Something answered without a secure connection; the API Key is still not evaluated</source>
            <translation>Algo respondió sin conexión segura; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>Switch to Videsk and ask again.</source>
            <translation>Cambia a Videsk y consulta otra vez.</translation>
        </message>
        <message>
            <source>Switch to practice, or paste the customer's API Key.</source>
            <translation>Cambia a práctica, o pega el API Key del cliente.</translation>
        </message>
        <message>
            <source>That system may have seen the API Key.</source>
            <translation>Ese sistema pudo ver el API Key.</translation>
        </message>
        <message>
            <source>The API Key was not sent.</source>
            <translation>El API Key no se envió.</translation>
        </message>
        <message>
            <source>The address asked does not exist; the API Key is still not evaluated</source>
            <translation>La dirección consultada no existe; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>The address that is set names no proxy that can be read.</source>
            <translation>La dirección configurada no nombra ningún proxy que se pueda leer.</translation>
        </message>
        <message>
            <source>The answer came empty; the API Key is still not evaluated</source>
            <translation>La respuesta llegó vacía; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>The answer came incomplete; the API Key is still not evaluated</source>
            <translation>La respuesta llegó incompleta; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>The answer cannot be read; the API Key is still not evaluated</source>
            <translation>La respuesta no se puede leer; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>The answer finds fault with the request, not with the API Key.</source>
            <translation>La respuesta objeta la solicitud, no el API Key.</translation>
        </message>
        <message>
            <source>The answer has an unknown form; the API Key is still not evaluated</source>
            <translation>La respuesta tiene una forma desconocida; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>The answer is too large to be read; the API Key is still not evaluated</source>
            <translation>La respuesta es demasiado grande para leerla; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>The answer points to another address, and it was not followed.</source>
            <translation>La respuesta apunta a otra dirección, y no se siguió.</translation>
        </message>
        <message>
            <source>The answer points to {location_host}, and it was not followed.</source>
            <translation>La respuesta apunta a {location_host}, y no se siguió.</translation>
        </message>
        <message>
            <source>The answer said success, but nothing in it shows that Videsk read the API Key.</source>
            <translation>La respuesta decía éxito, pero nada en ella muestra que Videsk haya leído el API Key.</translation>
        </message>
        <message>
            <source>The answer says nothing about the API Key. What it said stands below.</source>
            <translation>La respuesta no dice nada del API Key. Lo que dijo está más abajo.</translation>
        </message>
        <message>
            <source>The answer was that there is nothing there.</source>
            <translation>La respuesta fue que ahí no hay nada.</translation>
        </message>
        <message>
            <source>The certificate of {host} has expired; the API Key is still not evaluated</source>
            <translation>El certificado de {host} expiró; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>The certificate of {host} is not good yet; the API Key is still not evaluated</source>
            <translation>El certificado de {host} todavía no está vigente; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>The certificate shown is not signed by anyone this computer trusts.</source>
            <translation>El certificado presentado no está firmado por nadie en quien este equipo confíe.</translation>
        </message>
        <message>
            <source>The certificate shown is not that of {host}; the API Key is still not evaluated</source>
            <translation>El certificado presentado no es el de {host}; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>The connection ended after {bytes} bytes, before the end of the answer.</source>
            <translation>La conexión terminó después de {bytes} bytes, antes del final de la respuesta.</translation>
        </message>
        <message>
            <source>The connection ended before the end of the answer.</source>
            <translation>La conexión terminó antes del final de la respuesta.</translation>
        </message>
        <message>
            <source>The connection is not trusted; the API Key is still not evaluated</source>
            <translation>La conexión no es confiable; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>The connection was cut; the API Key is still not evaluated</source>
            <translation>La conexión se cortó; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>The fault is ours, not the API Key's and not the customer's.</source>
            <translation>La falla es nuestra, no del API Key ni del cliente.</translation>
        </message>
        <message>
            <source>The file could not be saved</source>
            <translation>No se pudo guardar el archivo</translation>
        </message>
        <message>
            <source>The folder does not allow it, or there is no space.</source>
            <translation>La carpeta no lo permite, o no queda espacio.</translation>
        </message>
        <message>
            <source>The folder {folder} does not allow it, or there is no space.</source>
            <translation>La carpeta {folder} no lo permite, o no queda espacio.</translation>
        </message>
        <message>
            <source>The network could not turn that name into an address.</source>
            <translation>La red no pudo traducir ese nombre a una dirección.</translation>
        </message>
        <message>
            <source>The network knows no route to that address.</source>
            <translation>La red no conoce una ruta a esa dirección.</translation>
        </message>
        <message>
            <source>The proxy asks for a user and a password; the API Key is still not evaluated</source>
            <translation>El proxy pide usuario y contraseña; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>The proxy does not answer; the API Key is still not evaluated</source>
            <translation>El proxy no responde; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>The proxy's address cannot be used; the API Key is still not evaluated</source>
            <translation>La dirección del proxy no se puede usar; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>The request was not understood; the API Key is still not evaluated</source>
            <translation>La solicitud no se entendió; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>The request was sent elsewhere; the API Key is still not evaluated</source>
            <translation>La solicitud fue desviada a otra parte; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>The request was turned down; the API Key is still not evaluated</source>
            <translation>La solicitud fue rechazada; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>The server asks to wait {retry_after_s} s. The API Key has nothing to do with it.</source>
            <translation>El servidor pide esperar {retry_after_s} s. El API Key no tiene nada que ver.</translation>
        </message>
        <message>
            <source>The server asks to wait. The API Key has nothing to do with it.</source>
            <translation>El servidor pide esperar. El API Key no tiene nada que ver.</translation>
        </message>
        <message>
            <source>The server that answered had an error; the API Key is still not evaluated</source>
            <translation>El servidor que respondió tuvo un error; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>The service that turns names into addresses does not answer.</source>
            <translation>El servicio que traduce nombres a direcciones no responde.</translation>
        </message>
        <message>
            <source>The time allowed was over before the answer was complete.</source>
            <translation>El tiempo permitido terminó antes de que la respuesta estuviera completa.</translation>
        </message>
        <message>
            <source>The two sides did not agree on how to secure the connection (TLS).</source>
            <translation>Las dos partes no acordaron cómo asegurar la conexión (TLS).</translation>
        </message>
        <message>
            <source>There is no API Key to read</source>
            <translation>No hay un API Key que leer</translation>
        </message>
        <message>
            <source>There is no way out of this computer to the network.</source>
            <translation>Este equipo no tiene salida a la red.</translation>
        </message>
        <message>
            <source>There is no way to {host}; the API Key is still not evaluated</source>
            <translation>No hay camino hasta {host}; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>This API Key cannot be sent as it is</source>
            <translation>Este API Key no se puede enviar tal como está</translation>
        </message>
        <message>
            <source>This API Key is not one of the samples and cannot be evaluated here</source>
            <translation>Este API Key no es de los ejemplos y aquí no se puede evaluar</translation>
        </message>
        <message>
            <source>This answer does not have the form of Videsk's.</source>
            <translation>Esta respuesta no tiene la forma de las de Videsk.</translation>
        </message>
        <message>
            <source>This answer does not have the form of Videsk's; it seems to come from {who}.</source>
            <translation>Esta respuesta no tiene la forma de las de Videsk; parece venir de {who}.</translation>
        </message>
        <message>
            <source>This computer cannot find {host}; the API Key is still not evaluated</source>
            <translation>Este equipo no encuentra {host}; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>This computer has no connection; the API Key is still not evaluated</source>
            <translation>Este equipo no tiene conexión; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>This computer is set to go out through a {proxy_kind} proxy; this program knows HTTP proxies only.</source>
            <translation>Este equipo está configurado para salir por un proxy {proxy_kind}; este programa solo conoce proxies HTTP.</translation>
        </message>
        <message>
            <source>This computer is set to go out through {proxy}.</source>
            <translation>Este equipo está configurado para salir por {proxy}.</translation>
        </message>
        <message>
            <source>This is a sample API Key: it only works in practice</source>
            <translation>Este es un API Key de ejemplo: solo sirve en práctica</translation>
        </message>
        <message>
            <source>This program failed; the API Key is still not evaluated</source>
            <translation>Este programa falló; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>Too many requests; the API Key is still not evaluated</source>
            <translation>Demasiadas solicitudes; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>Videsk did not answer in time; the API Key is still not evaluated</source>
            <translation>Videsk no respondió a tiempo; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>Videsk does not know it.</source>
            <translation>Videsk no lo conoce.</translation>
        </message>
        <message>
            <source>Videsk had an error; the API Key is still not evaluated</source>
            <translation>Videsk tuvo un error; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>Videsk is not available; the API Key is still not evaluated</source>
            <translation>Videsk no está disponible; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>Wait and ask again.</source>
            <translation>Espera y consulta otra vez.</translation>
        </message>
        <message>
            <source>We waited {seconds} s and it stopped at: {phase}.</source>
            <translation>Esperamos {seconds} s y se detuvo en: {phase}.</translation>
        </message>
        <message>
            <source>Where TLS was expected, plain text came. It was not Videsk that answered.</source>
            <translation>Donde se esperaba TLS llegó texto sin cifrar. No fue Videsk quien respondió.</translation>
        </message>
        <message>
            <source>Write the user and the password under Network, Proxy and time limit.</source>
            <translation>Escribe el usuario y la contraseña en Red, Proxy y tiempo límite.</translation>
        </message>
        <message>
            <source>You are in practice.</source>
            <translation>Estás en práctica.</translation>
        </message>
        <message>
            <source>a sign-in portal</source>
            <translation>un portal de acceso</translation>
        </message>
        <message>
            <source>the proxy of the customer's company</source>
            <translation>el proxy de la empresa del cliente</translation>
        </message>
        <message>
            <source>your company's proxy</source>
            <translation>el proxy de tu empresa</translation>
        </message>
        <message>
            <source>{host} answered that it has nothing there.</source>
            <translation>{host} respondió que ahí no tiene nada.</translation>
        </message>
        <message>
            <source>{host} refused the connection; the API Key is still not evaluated</source>
            <translation>{host} rechazó la conexión; el API Key sigue sin evaluar</translation>
        </message>
        <message>
            <source>{inspector} seems to inspect this network's traffic.</source>
            <translation>{inspector} parece inspeccionar el tráfico de esta red.</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message numerus="yes">
            <source>%n characters too few</source>
            <translation>
                <numerusform>falta %n carácter</numerusform>
                <numerusform>faltan %n caracteres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters too many</source>
            <translation>
                <numerusform>sobra %n carácter</numerusform>
                <numerusform>sobran %n caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>A date of this API Key looks unusual; only Videsk can confirm it</source>
            <translation>Una fecha de este API Key no parece normal; solo Videsk puede confirmarlo</translation>
        </message>
        <message>
            <source>A name is there more than once; Videsk reads the last one.</source>
            <translation>Un nombre aparece más de una vez; Videsk lee el último.</translation>
        </message>
        <message>
            <source>A part has a length that no part can have: a character was lost or added.</source>
            <translation>Una parte tiene un largo imposible: faltó o sobró un carácter.</translation>
        </message>
        <message>
            <source>All its letters are of one case: capitals and small letters were lost on the way.</source>
            <translation>Todas sus letras son mayúsculas o todas minúsculas: la diferencia se perdió en el camino.</translation>
        </message>
        <message>
            <source>Ask Videsk.</source>
            <translation>Consulta a Videsk.</translation>
        </message>
        <message>
            <source>Ask for the API Key of the Videsk integration.</source>
            <translation>Pide el API Key de la integración de Videsk.</translation>
        </message>
        <message>
            <source>Ask the customer to copy it again, whole, with the Copy button.</source>
            <translation>Pide al cliente que lo copie otra vez, completo, con el botón Copiar.</translation>
        </message>
        <message>
            <source>Ask the customer to copy the API Key itself, with the Copy button.</source>
            <translation>Pide al cliente que copie el propio API Key, con el botón Copiar.</translation>
        </message>
        <message>
            <source>Ask the customer to copy the API Key of the integration again; if it is the same, a new one must be created.</source>
            <translation>Pide al cliente que copie otra vez el API Key de la integración; si es el mismo, deben crear uno nuevo.</translation>
        </message>
        <message>
            <source>Ask the customer to show the whole API Key first, and then to copy it with the Copy button.</source>
            <translation>Pide al cliente que primero muestre el API Key completo y luego lo copie con el botón Copiar.</translation>
        </message>
        <message>
            <source>Ask the customer where this API Key was created.</source>
            <translation>Pregunta al cliente dónde se creó este API Key.</translation>
        </message>
        <message>
            <source>At position {pos} it has + or / where an API Key has - or _: a program changed them.</source>
            <translation>En la posición {pos} tiene + o / donde un API Key tiene - o _: un programa los cambió.</translation>
        </message>
        <message>
            <source>At position {pos} it has = at its end: an API Key has none, a program added it.</source>
            <translation>En la posición {pos} tiene = al final: un API Key no lleva ninguno, lo agregó un programa.</translation>
        </message>
        <message>
            <source>At position {pos} there is a blank: Videsk reads only what stands before it.</source>
            <translation>En la posición {pos} hay un espacio: Videsk lee solo lo que está antes.</translation>
        </message>
        <message>
            <source>At position {pos} there is a character that an API Key cannot contain.</source>
            <translation>En la posición {pos} hay un carácter que no puede estar en un API Key.</translation>
        </message>
        <message>
            <source>At position {pos} there is {name} that looks like "{looks_like}": an API Key cannot contain it.</source>
            <translation>En la posición {pos} hay {name} que parece "{looks_like}", pero no puede estar en un API Key.</translation>
        </message>
        <message>
            <source>At position {pos} there is {name}, a control character: it cannot be sent.</source>
            <translation>En la posición {pos} hay {name}, que es un carácter de control: no se puede enviar.</translation>
        </message>
        <message>
            <source>At position {pos} there is {name}, which an API Key cannot contain.</source>
            <translation>En la posición {pos} hay {name}, que no puede estar en un API Key.</translation>
        </message>
        <message>
            <source>At position {pos} there is {name}: an API Key has only letters, digits, - and _.</source>
            <translation>En la posición {pos} hay {name}: un API Key solo tiene letras, números, - y _.</translation>
        </message>
        <message>
            <source>Check that this computer's date and time are right. Videsk does not look at this.</source>
            <translation>Comprueba que la fecha y la hora de este equipo sean correctas. Videsk no mira esto.</translation>
        </message>
        <message>
            <source>Choose which one to read.</source>
            <translation>Elige cuál revisar.</translation>
        </message>
        <message>
            <source>Confirm with the customer that this is the whole API Key and nothing else.</source>
            <translation>Confirma con el cliente que esto es el API Key completo y nada más.</translation>
        </message>
        <message>
            <source>It becomes active in {in}, on {date} ({zone}).</source>
            <translation>Se activa en {in}, el {date} ({zone}).</translation>
        </message>
        <message>
            <source>It becomes active on {date} ({zone}).</source>
            <translation>Se activa el {date} ({zone}).</translation>
        </message>
        <message>
            <source>It does not have the form of an API Key.</source>
            <translation>No tiene la forma de un API Key.</translation>
        </message>
        <message>
            <source>It does not have the form of an API Key; it looks like {what}.</source>
            <translation>No tiene la forma de un API Key; parece {what}.</translation>
        </message>
        <message>
            <source>It does not have three parts separated by dots.</source>
            <translation>No tiene tres partes separadas por puntos.</translation>
        </message>
        <message>
            <source>It does not say that it is of type JWT, as Videsk's API Keys are.</source>
            <translation>No dice que sea de tipo JWT, como los API Key de Videsk.</translation>
        </message>
        <message>
            <source>It ends with a blank: it cannot be sent like this.</source>
            <translation>Termina con un espacio: así no se puede enviar.</translation>
        </message>
        <message>
            <source>It expired before it was made: one of the two dates is wrong.</source>
            <translation>Expiró antes de crearse: una de las dos fechas está mal.</translation>
        </message>
        <message>
            <source>It expired on {date} ({zone}).</source>
            <translation>Expiró el {date} ({zone}).</translation>
        </message>
        <message>
            <source>It expired {ago} ago, on {date} ({zone}).</source>
            <translation>Expiró hace {ago}, el {date} ({zone}).</translation>
        </message>
        <message>
            <source>It expires in {in}, on {date} ({zone}).</source>
            <translation>Expira en {in}, el {date} ({zone}).</translation>
        </message>
        <message>
            <source>It expires on {date} ({zone}).</source>
            <translation>Expira el {date} ({zone}).</translation>
        </message>
        <message>
            <source>It expires soon.</source>
            <translation>Expira pronto.</translation>
        </message>
        <message>
            <source>It has + or / where an API Key has - or _: a program changed them.</source>
            <translation>Tiene + o / donde un API Key tiene - o _: un programa los cambió.</translation>
        </message>
        <message>
            <source>It has = at its end: an API Key has none, a program added it.</source>
            <translation>Tiene = al final: un API Key no lleva ninguno, lo agregó un programa.</translation>
        </message>
        <message>
            <source>It has a character that an API Key cannot contain.</source>
            <translation>Tiene un carácter que no puede estar en un API Key.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>Expiró.</translation>
        </message>
        <message>
            <source>It has no signature: the third part is empty.</source>
            <translation>No tiene firma: la tercera parte está vacía.</translation>
        </message>
        <message>
            <source>It has other characters than letters, digits, - and _.</source>
            <translation>Tiene caracteres que no son letras, números, - ni _.</translation>
        </message>
        <message>
            <source>It has the codes of a mail (such as =20 or =3D) in the place of characters.</source>
            <translation>Tiene códigos de correo (como =20 o =3D) en lugar de caracteres.</translation>
        </message>
        <message>
            <source>It has the codes of a web address (such as %20 or %3D) in the place of characters.</source>
            <translation>Tiene códigos de dirección web (como %20 o %3D) en lugar de caracteres.</translation>
        </message>
        <message>
            <source>It has the codes of a web page (such as &amp;amp;) in the place of characters.</source>
            <translation>Tiene códigos de página web (como &amp;amp;) en lugar de caracteres.</translation>
        </message>
        <message>
            <source>It has {characters} characters, more than a request can carry.</source>
            <translation>Tiene {characters} caracteres, más de los que puede llevar una solicitud.</translation>
        </message>
        <message>
            <source>It has {characters} characters: many servers and proxies take no header that long.</source>
            <translation>Tiene {characters} caracteres: muchos servidores y proxies no aceptan una cabecera tan larga.</translation>
        </message>
        <message>
            <source>It holds an invisible control character: it cannot be sent.</source>
            <translation>Tiene un carácter de control invisible: no se puede enviar.</translation>
        </message>
        <message>
            <source>It is longer than a request can carry.</source>
            <translation>Es más largo de lo que puede llevar una solicitud.</translation>
        </message>
        <message>
            <source>It is not active yet.</source>
            <translation>Todavía no está activo.</translation>
        </message>
        <message>
            <source>It is very long: many servers and proxies take no header that long.</source>
            <translation>Es muy largo: muchos servidores y proxies no aceptan una cabecera tan larga.</translation>
        </message>
        <message>
            <source>It looks like a session or appointment token, not an integration's API Key.</source>
            <translation>Parece un token de sesión o de una cita, no el API Key de una integración.</translation>
        </message>
        <message numerus="yes">
            <source>It needs three parts separated by dots; there are %n here.</source>
            <translation>
                <numerusform>Debe tener tres partes separadas por puntos; aquí hay %n.</numerusform>
                <numerusform>Debe tener tres partes separadas por puntos; aquí hay %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>It never expires: it has no expiry date, as is usual in Videsk's integrations.</source>
            <translation>Nunca expira: no tiene fecha de expiración, como es usual en las integraciones de Videsk.</translation>
        </message>
        <message>
            <source>It says that it is not signed (alg none); Videsk takes only signed ones.</source>
            <translation>Dice que no está firmado (alg none); Videsk solo acepta los firmados.</translation>
        </message>
        <message>
            <source>It says that it is of type {typ}; Videsk's API Keys are of type JWT.</source>
            <translation>Dice que es de tipo {typ}; los API Key de Videsk son de tipo JWT.</translation>
        </message>
        <message>
            <source>It says that it is signed in another way than Videsk's API Keys (HS256).</source>
            <translation>Dice que está firmado de otra forma que los API Key de Videsk (HS256).</translation>
        </message>
        <message>
            <source>It says that it is signed with {alg}; Videsk's API Keys use HS256.</source>
            <translation>Dice que está firmado con {alg}; los API Key de Videsk usan HS256.</translation>
        </message>
        <message>
            <source>It says that it was made in the future.</source>
            <translation>Dice que se creó en el futuro.</translation>
        </message>
        <message>
            <source>It says that it was made on {date} ({zone}), in the future by this computer's clock.</source>
            <translation>Dice que se creó el {date} ({zone}), en el futuro según el reloj de este equipo.</translation>
        </message>
        <message>
            <source>It was copied from where it is shown shortened ({mark}).</source>
            <translation>Se copió de un lugar donde se muestra abreviado ({mark}).</translation>
        </message>
        <message>
            <source>It was copied from where it is shown shortened.</source>
            <translation>Se copió de un lugar donde se muestra abreviado.</translation>
        </message>
        <message>
            <source>It was made for the practice mode of this program; Videsk does not know it.</source>
            <translation>Se creó para la práctica de este programa; Videsk no lo conoce.</translation>
        </message>
        <message>
            <source>Its content lies in too many levels to be shown. Videsk's answer can be foretold all the same.</source>
            <translation>Su contenido tiene demasiados niveles para mostrarlo. La respuesta de Videsk se puede anticipar igual.</translation>
        </message>
        <message>
            <source>Its first part cannot be read: its beginning is damaged or characters are missing.</source>
            <translation>Su primera parte no se puede leer: su comienzo está dañado o le faltan caracteres.</translation>
        </message>
        <message>
            <source>Its first part does not hold what an API Key says there: how it is signed.</source>
            <translation>Su primera parte no contiene lo que un API Key dice ahí: cómo está firmado.</translation>
        </message>
        <message>
            <source>Its first part does not say how it is signed (alg).</source>
            <translation>Su primera parte no dice cómo está firmado (alg).</translation>
        </message>
        <message numerus="yes">
            <source>Its first part has %n characters, which no part can have: one was lost or added.</source>
            <translation>
                <numerusform>Su primera parte tiene %n carácter, un largo imposible: faltó o sobró alguno.</numerusform>
                <numerusform>Su primera parte tiene %n caracteres, un largo imposible: faltó o sobró alguno.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its first part holds {type} where an API Key says how it is signed.</source>
            <translation>Su primera parte contiene {type} donde un API Key dice cómo está firmado.</translation>
        </message>
        <message>
            <source>Its first part is empty (null): it does not say how it is signed.</source>
            <translation>Su primera parte está vacía (null): no dice cómo está firmado.</translation>
        </message>
        <message>
            <source>Its first part is empty: there is nothing before its first dot.</source>
            <translation>Su primera parte está vacía: no hay nada antes del primer punto.</translation>
        </message>
        <message>
            <source>Its second part cannot be read from position {pos} on.</source>
            <translation>Su segunda parte no se puede leer desde la posición {pos}.</translation>
        </message>
        <message>
            <source>Its second part cannot be read.</source>
            <translation>Su segunda parte no se puede leer.</translation>
        </message>
        <message numerus="yes">
            <source>Its second part has %n characters, which no part can have: one was lost or added.</source>
            <translation>
                <numerusform>Su segunda parte tiene %n carácter, un largo imposible: faltó o sobró alguno.</numerusform>
                <numerusform>Su segunda parte tiene %n caracteres, un largo imposible: faltó o sobró alguno.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its second part has something that is no text (no UTF-8): something changed it.</source>
            <translation>Su segunda parte tiene algo que no es texto (UTF-8): algo la cambió.</translation>
        </message>
        <message>
            <source>Its second part holds something else than the data of an API Key (claims).</source>
            <translation>Su segunda parte contiene otra cosa que los datos de un API Key (claims).</translation>
        </message>
        <message>
            <source>Its second part holds {type} where an API Key has its data (claims).</source>
            <translation>Su segunda parte contiene {type} donde un API Key lleva sus datos (claims).</translation>
        </message>
        <message>
            <source>Its second part is damaged.</source>
            <translation>Su segunda parte está dañada.</translation>
        </message>
        <message>
            <source>Its second part is empty (null): it holds no data (claims).</source>
            <translation>Su segunda parte está vacía (null): no contiene datos (claims).</translation>
        </message>
        <message>
            <source>Its second part is empty: there is nothing between its two dots.</source>
            <translation>Su segunda parte está vacía: no hay nada entre sus dos puntos.</translation>
        </message>
        <message>
            <source>Its second part stops being readable near position {pos}.</source>
            <translation>Su segunda parte deja de leerse cerca de la posición {pos}.</translation>
        </message>
        <message>
            <source>Its second part stops being readable near position {pos}. These claims can still be read: {claims}.</source>
            <translation>Su segunda parte deja de leerse cerca de la posición {pos}. Todavía se leen estos datos: {claims}.</translation>
        </message>
        <message>
            <source>Its start is missing: an API Key begins with eyJ.</source>
            <translation>Le falta el comienzo: un API Key empieza con eyJ.</translation>
        </message>
        <message>
            <source>Its {claim} has a fraction of a second; Videsk understands it.</source>
            <translation>Su {claim} tiene una fracción de segundo; Videsk la entiende.</translation>
        </message>
        <message>
            <source>Its {claim} is no date that makes sense.</source>
            <translation>Su {claim} no es una fecha con sentido.</translation>
        </message>
        <message>
            <source>Its {claim} is not a number, and Videsk reads nothing else there.</source>
            <translation>Su {claim} no es un número, y Videsk no lee otra cosa ahí.</translation>
        </message>
        <message>
            <source>Its {claim} lies before 1970.</source>
            <translation>Su {claim} es anterior a 1970.</translation>
        </message>
        <message>
            <source>Its {claim} seems to be in microseconds; Videsk reads seconds.</source>
            <translation>Su {claim} parece estar en microsegundos; Videsk lee segundos.</translation>
        </message>
        <message>
            <source>Its {claim} seems to be in milliseconds; Videsk reads seconds.</source>
            <translation>Su {claim} parece estar en milisegundos; Videsk lee segundos.</translation>
        </message>
        <message>
            <source>Nothing needs to be done.</source>
            <translation>No hay que hacer nada.</translation>
        </message>
        <message>
            <source>One of its dates has a fraction of a second; Videsk understands it.</source>
            <translation>Una de sus fechas tiene una fracción de segundo; Videsk la entiende.</translation>
        </message>
        <message>
            <source>One of its dates is not a number, and Videsk reads nothing else there.</source>
            <translation>Una de sus fechas no es un número, y Videsk no lee otra cosa ahí.</translation>
        </message>
        <message>
            <source>One of its dates lies before 1970.</source>
            <translation>Una de sus fechas es anterior a 1970.</translation>
        </message>
        <message>
            <source>One of its dates makes no sense.</source>
            <translation>Una de sus fechas no tiene sentido.</translation>
        </message>
        <message>
            <source>One of its dates seems to be in another unit than seconds.</source>
            <translation>Una de sus fechas parece estar en otra unidad que segundos.</translation>
        </message>
        <message>
            <source>Other programs read this API Key differently than Videsk does.</source>
            <translation>Otros programas leen este API Key de otra forma que Videsk.</translation>
        </message>
        <message>
            <source>Paste the customer's API Key.</source>
            <translation>Pega el API Key del cliente.</translation>
        </message>
        <message>
            <source>Paste what the customer sent.</source>
            <translation>Pega lo que envió el cliente.</translation>
        </message>
        <message>
            <source>Remove the blank at the end.</source>
            <translation>Quita el espacio del final.</translation>
        </message>
        <message>
            <source>Something about this API Key looks unusual; only Videsk can confirm it</source>
            <translation>Algo en este API Key no parece normal; solo Videsk puede confirmarlo</translation>
        </message>
        <message>
            <source>Tell the customer's account administrator, so that a new one is ready in time.</source>
            <translation>Avisa al administrador de la cuenta del cliente, para que haya uno nuevo a tiempo.</translation>
        </message>
        <message>
            <source>The API Key was encoded once more (base64).</source>
            <translation>El API Key se codificó una vez más (base64).</translation>
        </message>
        <message>
            <source>The account administrator must create a new API Key.</source>
            <translation>El administrador de la cuenta debe crear un API Key nuevo.</translation>
        </message>
        <message>
            <source>The content of this API Key looks unusual; only Videsk can confirm it</source>
            <translation>El contenido de este API Key no parece normal; solo Videsk puede confirmarlo</translation>
        </message>
        <message>
            <source>The end has {missing}: a complete signature has {expected}, this one has {characters}.</source>
            <translation>Al final {missing}: una firma completa tiene {expected} y aquí hay {characters}.</translation>
        </message>
        <message>
            <source>The last character cannot be the end of a signature: it was changed or cut.</source>
            <translation>El último carácter no puede ser el final de una firma: cambió o se cortó.</translation>
        </message>
        <message>
            <source>The last character of a part is one that no program writes there: it was changed or cut.</source>
            <translation>El último carácter de una parte es uno que ningún programa escribe ahí: cambió o se cortó.</translation>
        </message>
        <message>
            <source>The last character of its first part is one that no program writes there: it was changed or cut.</source>
            <translation>El último carácter de su primera parte es uno que ningún programa escribe ahí: cambió o se cortó.</translation>
        </message>
        <message>
            <source>The last character of its second part is one that no program writes there: it was changed or cut.</source>
            <translation>El último carácter de su segunda parte es uno que ningún programa escribe ahí: cambió o se cortó.</translation>
        </message>
        <message>
            <source>The name {name} is there more than once; Videsk reads the last one.</source>
            <translation>El nombre {name} aparece más de una vez; Videsk lee el último.</translation>
        </message>
        <message>
            <source>The signature is too long: something was added at the end.</source>
            <translation>La firma es demasiado larga: sobra algo al final.</translation>
        </message>
        <message>
            <source>The signature is too short: the end was cut.</source>
            <translation>La firma es demasiado corta: se cortó el final.</translation>
        </message>
        <message numerus="yes">
            <source>There are %n API Keys in the text.</source>
            <translation>
                <numerusform>Hay %n API Key en el texto.</numerusform>
                <numerusform>Hay %n API Key en el texto.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a blank inside: Videsk reads only what stands before it.</source>
            <translation>Hay un espacio en medio: Videsk lee solo lo que está antes.</translation>
        </message>
        <message>
            <source>There is more than one API Key in the text.</source>
            <translation>Hay más de un API Key en el texto.</translation>
        </message>
        <message>
            <source>There is no API Key in this text.</source>
            <translation>En este texto no hay un API Key.</translation>
        </message>
        <message>
            <source>There is no API Key in what was pasted.</source>
            <translation>No hay un API Key en lo que se pegó.</translation>
        </message>
        <message>
            <source>There is nothing between two of its dots: a part is empty.</source>
            <translation>Entre dos de sus puntos no hay nada: una parte está vacía.</translation>
        </message>
        <message>
            <source>This API Key expires in {in}; only Videsk can confirm it</source>
            <translation>Este API Key expira en {in}; solo Videsk puede confirmarlo</translation>
        </message>
        <message>
            <source>This API Key expires soon; only Videsk can confirm it</source>
            <translation>Este API Key expira pronto; solo Videsk puede confirmarlo</translation>
        </message>
        <message>
            <source>This API Key is unusually long; only Videsk can confirm it</source>
            <translation>Este API Key es más largo de lo normal; solo Videsk puede confirmarlo</translation>
        </message>
        <message>
            <source>This API Key may have changed in copying; only Videsk can confirm it</source>
            <translation>Puede que este API Key haya cambiado al copiarlo; solo Videsk puede confirmarlo</translation>
        </message>
        <message>
            <source>This is a sample API Key: it only works in practice</source>
            <translation>Este es un API Key de ejemplo: solo sirve en práctica</translation>
        </message>
        <message>
            <source>This is a sample API Key: it only works in practice.</source>
            <translation>Este es un API Key de ejemplo: solo sirve en práctica.</translation>
        </message>
        <message>
            <source>This is the sample from {site}, not the customer's API Key</source>
            <translation>Este es el ejemplo de {site}, no el API Key del cliente</translation>
        </message>
        <message>
            <source>This is the sample from {site}, not the customer's API Key.</source>
            <translation>Este es el ejemplo de {site}, no el API Key del cliente.</translation>
        </message>
        <message>
            <source>This looks like a session or appointment token; only Videsk can confirm it</source>
            <translation>Parece un token de sesión o de una cita; solo Videsk puede confirmarlo</translation>
        </message>
        <message>
            <source>Trust what Videsk answers, not what another tool shows.</source>
            <translation>Confía en lo que responde Videsk, no en lo que muestra otra herramienta.</translation>
        </message>
        <message>
            <source>Two API Keys are joined without anything between them.</source>
            <translation>Hay dos API Key pegados, sin nada entre ellos.</translation>
        </message>
        <message>
            <source>Wait until then. If it should already work, the administrator must create a new one.</source>
            <translation>Espera hasta esa fecha. Si ya debería funcionar, el administrador debe crear uno nuevo.</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>una lista</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>un texto</translation>
        </message>
        <message>
            <source>date of issue (iat)</source>
            <translation>fecha de emisión (iat)</translation>
        </message>
        <message>
            <source>expiry (exp)</source>
            <translation>fecha de expiración (exp)</translation>
        </message>
        <message>
            <source>nothing (null)</source>
            <translation>nada (null)</translation>
        </message>
        <message>
            <source>start (nbf)</source>
            <translation>fecha de inicio (nbf)</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>verdadero o falso</translation>
        </message>
        <message>
            <source>{site} shows it to everybody; it opens nothing at Videsk.</source>
            <translation>{site} lo muestra a todo el mundo; en Videsk no abre nada.</translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>What does this mean?</source>
            <translation>¿Qué significa esto?</translation>
        </message>
        <message>
            <source>What we noticed about this API Key</source>
            <translation>Lo que notamos en este API Key</translation>
        </message>
    </context>
    <context>
        <name>FirstScreen</name>
        <message>
            <source>Alone, or inside a command, a mail or a web page: it is found.</source>
            <translation>Solo o dentro de un comando, un correo o una página web: lo encontramos.</translation>
        </message>
        <message>
            <source>An API Key, a command, a mail or the error message. You can also drop it here.</source>
            <translation>Un API Key, un comando, un correo o el mensaje de error. También puedes soltarlo aquí.</translation>
        </message>
        <message>
            <source>Copy the whole answer, braces included, then paste or drop it here</source>
            <translation>Copia la respuesta completa, con sus llaves { }, y pégala o suéltala aquí</translation>
        </message>
        <message>
            <source>Gallery of answers</source>
            <translation>Galería de respuestas</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>I have an API Key</source>
            <translation>Tengo un API Key</translation>
        </message>
        <message>
            <source>I only have the error message</source>
            <translation>Solo tengo el mensaje de error</translation>
        </message>
        <message>
            <source>Learn what it means and what to do, without any API Key.</source>
            <translation>Entérate de qué significa y qué hacer, sin ningún API Key.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer until you press “Ask Videsk”</source>
            <translation>Nada sale de este equipo hasta que presiones “Consultar a Videsk”</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Paste the error message the customer sees</source>
            <translation>Pega el mensaje de error que ve el cliente</translation>
        </message>
        <message>
            <source>Paste what the customer sent</source>
            <translation>Pega lo que envió el cliente</translation>
        </message>
        <message>
            <source>Practise with samples</source>
            <translation>Practicar con ejemplos</translation>
        </message>
        <message>
            <source>See every answer with examples that open nothing.</source>
            <translation>Mira cada respuesta con ejemplos que no abren nada.</translation>
        </message>
    </context>
    <context>
        <name>GalleryWindow</name>
        <message>
            <source>Example · nothing was sent</source>
            <translation>Ejemplo · no se envió nada</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explicación</translation>
        </message>
        <message>
            <source>Gallery of answers</source>
            <translation>Galería de respuestas</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Open in the help</source>
            <translation>Abrir en la ayuda</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} de {count}</translation>
        </message>
    </context>
    <context>
        <name>GatedCopy</name>
        <message>
            <source>Nothing was copied: an API Key was still in the text.</source>
            <translation>No se copió nada: aún había un API Key en el texto.</translation>
        </message>
        <message>
            <source>an API Key was taken out of it</source>
            <translation>se quitó un API Key</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>A company's proxy that opens secure connections sees the API Key, as it sees every page. Where another system answered, the card says so.</source>
            <translation>Un proxy de empresa que abre las conexiones seguras ve el API Key, como ve todas las páginas. Cuando respondió otro sistema, la ficha lo dice.</translation>
        </message>
        <message>
            <source>A forecast is not an answer</source>
            <translation>Un pronóstico no es una respuesta</translation>
        </message>
        <message>
            <source>A picture of the window holds what the window shows: findings, dates and segments.</source>
            <translation>Una captura de la ventana contiene lo que la ventana muestra: hallazgos, fechas y segmentos.</translation>
        </message>
        <message>
            <source>A verdict is what Videsk itself says about an API Key. The card says the same, with the facts of the case.</source>
            <translation>Un veredicto es lo que Videsk mismo dice de un API Key. La ficha dice lo mismo, con los datos del caso.</translation>
        </message>
        <message>
            <source>A window that nobody uses forgets the API Key: after ten minutes, unless you chose another time.</source>
            <translation>Una ventana que nadie usa olvida el API Key: después de diez minutos, salvo que hayas elegido otro plazo.</translation>
        </message>
        <message>
            <source>About {name}</source>
            <translation>Acerca de {name}</translation>
        </message>
        <message>
            <source>All of this is read on this computer, before Videsk is asked. An error proves damage, a warning hints at it, and information explains.</source>
            <translation>Todo esto se lee en este equipo, antes de consultar a Videsk. Un error prueba un daño, una advertencia lo sugiere y la información explica.</translation>
        </message>
        <message>
            <source>An API Key that was sent by chat, mail or ticket can be used by everybody who reads it. In this order:</source>
            <translation>Un API Key que se envió por chat, correo o ticket lo puede usar cualquiera que lo lea. En este orden:</translation>
        </message>
        <message>
            <source>Another program that runs under your name on this computer can read all of that.</source>
            <translation>Otro programa que se ejecute con tu usuario en este equipo puede leer todo eso.</translation>
        </message>
        <message>
            <source>Any other host than Videsk's is asked about before the first API Key goes to it.</source>
            <translation>Si el servidor no es de Videsk, se te pregunta antes de enviarle el primer API Key.</translation>
        </message>
        <message>
            <source>Causes that may remain</source>
            <translation>Causas que pueden quedar</translation>
        </message>
        <message>
            <source>Copy the API Key again, whole</source>
            <translation>Copiar otra vez el API Key, completo</translation>
        </message>
        <message>
            <source>Create a new API Key</source>
            <translation>Crear un API Key nuevo</translation>
        </message>
        <message>
            <source>Every text for the ticket or the customer is searched for the API Key and for pieces of it before it is copied. While a trace is left, nothing is copied.</source>
            <translation>En cada texto para el ticket o el cliente se busca el API Key y cualquier trozo de él antes de copiarlo. Mientras quede un rastro, no se copia nada.</translation>
        </message>
        <message>
            <source>Everything can be done with the keyboard. Tab goes from field to field.</source>
            <translation>Todo se puede hacer con el teclado. La tecla Tab va de campo en campo.</translation>
        </message>
        <message>
            <source>Four words that are never mixed up</source>
            <translation>Cuatro palabras que nunca se confunden</translation>
        </message>
        <message>
            <source>From what the customer sent to an answer that helps them, in three steps.</source>
            <translation>De lo que envió el cliente a una respuesta que le sirve, en tres pasos.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>In Videsk's dashboard</source>
            <translation>En el panel de Videsk</translation>
        </message>
        <message>
            <source>In Videsk's words</source>
            <translation>En palabras de Videsk</translation>
        </message>
        <message>
            <source>It can also be</source>
            <translation>También puede ser</translation>
        </message>
        <message>
            <source>It goes to one address</source>
            <translation>Va a una sola dirección</translation>
        </message>
        <message>
            <source>It is in no file, no history, no log, no title and no tooltip. Its fingerprint stands for it: twelve characters from which nobody can make the API Key.</source>
            <translation>No está en ningún archivo, historial, registro, título ni globo de ayuda. Lo representa su huella: doce caracteres con los que nadie puede reconstruir el API Key.</translation>
        </message>
        <message>
            <source>It is kept nowhere</source>
            <translation>No se guarda en ninguna parte</translation>
        </message>
        <message>
            <source>It is masked. “Show” shows it for half a minute at most, and it is masked again when you leave the window.</source>
            <translation>Está oculto. “Mostrar” lo muestra medio minuto como máximo, y se oculta otra vez cuando sales de la ventana.</translation>
        </message>
        <message>
            <source>It is out of sight</source>
            <translation>Está fuera de la vista</translation>
        </message>
        <message>
            <source>It is read on this computer</source>
            <translation>Se lee en este equipo</translation>
        </message>
        <message>
            <source>It may look like:</source>
            <translation>Puede parecer:</translation>
        </message>
        <message>
            <source>It reads an API Key of Videsk, foretells what Videsk will answer, asks, and explains.</source>
            <translation>Lee un API Key de Videsk, anticipa qué responderá Videsk, consulta y explica.</translation>
        </message>
        <message>
            <source>Its characters</source>
            <translation>Sus caracteres</translation>
        </message>
        <message>
            <source>Its dates</source>
            <translation>Sus fechas</translation>
        </message>
        <message>
            <source>Its files</source>
            <translation>Sus archivos</translation>
        </message>
        <message>
            <source>Its first part: how it is signed</source>
            <translation>Su primera parte: cómo está firmado</translation>
        </message>
        <message>
            <source>Its form, and what it is instead</source>
            <translation>Su forma, o qué es en realidad</translation>
        </message>
        <message>
            <source>Its second part: its content</source>
            <translation>Su segunda parte: el contenido</translation>
        </message>
        <message>
            <source>Its signature cannot be checked here: only Videsk has the secret. That is why nothing read here confirms an API Key.</source>
            <translation>Su firma no se puede comprobar aquí: solo Videsk tiene el secreto. Por eso nada de lo que se lee aquí confirma un API Key.</translation>
        </message>
        <message>
            <source>Its third part: the signature</source>
            <translation>Su tercera parte: la firma</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Loading all segments and asking what the API Key may do send it again, when you ask for that, to the same address. The questions in the Network menu go without it.</source>
            <translation>Cargar todos los segmentos y preguntar qué puede hacer el API Key lo envían otra vez, cuando tú lo pides, a la misma dirección. Las preguntas del menú Red van sin él.</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Fecha de publicación</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Hecho con</translation>
        </message>
        <message>
            <source>None of them holds an API Key, a claim of one or a segment.</source>
            <translation>Ninguno contiene un API Key, un dato de uno ni un segmento.</translation>
        </message>
        <message>
            <source>None of these says that an API Key is bad. They say how far the request got, what was in the way, and who can clear it.</source>
            <translation>Nada de esto dice que un API Key esté malo. Dice hasta dónde llegó la solicitud, qué se interpuso y quién puede resolverlo.</translation>
        </message>
        <message>
            <source>Not evaluated, or cannot be sent</source>
            <translation>Sin evaluar, o no se puede enviar</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Nothing that came back says anything about the API Key: the network, another system or a limit was in the way. The API Key is neither good nor bad.</source>
            <translation>Nada de lo que volvió dice algo del API Key: se interpuso la red, otro sistema o un límite. No se sabe si el API Key está bien o mal.</translation>
        </message>
        <message>
            <source>Nothing. It looks for no updates, counts nothing and sends nothing.</source>
            <translation>Nada. No busca actualizaciones, no cuenta nada y no envía nada.</translation>
        </message>
        <message>
            <source>One thing under three names.</source>
            <translation>Lo mismo, con tres nombres.</translation>
        </message>
        <message>
            <source>Paste what the customer sent: an API Key, a command, a mail or the error message. It is read on this computer and nothing is sent.</source>
            <translation>Pega lo que envió el cliente: un API Key, un comando, un correo o el mensaje de error. Se lee en este equipo y no se envía nada.</translation>
        </message>
        <message>
            <source>Practise first</source>
            <translation>Practica primero</translation>
        </message>
        <message>
            <source>Press “Ask Videsk” for Videsk's own answer. Then copy the message to the customer and the text for the ticket; neither holds the API Key.</source>
            <translation>Presiona “Consultar a Videsk” para tener la respuesta de Videsk. Después copia el mensaje al cliente y el texto para el ticket; ninguno contiene el API Key.</translation>
        </message>
        <message>
            <source>Qt for Python (LGPL), httpx, PyJWT, qasync and truststore, under their own licences.</source>
            <translation>Qt for Python (LGPL), httpx, PyJWT, qasync y truststore, con sus propias licencias.</translation>
        </message>
        <message>
            <source>Read the card: what is wrong with the API Key as far as it can be seen here, why, and who can mend it.</source>
            <translation>Lee la ficha: qué problema tiene el API Key hasta donde se puede ver aquí, por qué y quién puede resolverlo.</translation>
        </message>
        <message>
            <source>Redirects are not followed. What may pass by itself is asked again at the same address, counted down on the screen; Esc calls it off.</source>
            <translation>No se siguen redirecciones. Si una falla puede pasar por sí sola, se consulta otra vez en la misma dirección, con cuenta regresiva en pantalla; Esc lo cancela.</translation>
        </message>
        <message>
            <source>Removed on pasting</source>
            <translation>Quitado al pegar</translation>
        </message>
        <message>
            <source>Replace an API Key that others have seen</source>
            <translation>Reemplazar un API Key que otros vieron</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Something in between</source>
            <translation>Algo en el camino</translation>
        </message>
        <message>
            <source>Start here</source>
            <translation>Empieza aquí</translation>
        </message>
        <message>
            <source>Test without anybody seeing the API Key</source>
            <translation>Probar sin que nadie vea el API Key</translation>
        </message>
        <message>
            <source>The addresses from which an API Key may be used, where it is limited to some.</source>
            <translation>Las direcciones desde las que se puede usar un API Key, cuando está limitado a algunas.</translation>
        </message>
        <message>
            <source>The developer terminal, where newer API Keys of the type api-token are made.</source>
            <translation>El terminal de desarrolladores, donde se crean los API Key más nuevos, de tipo api-token.</translation>
        </message>
        <message>
            <source>The history keeps fingerprint, verdict, times and counts. It forgets by itself what is too old, and it can be deleted or switched off.</source>
            <translation>El historial guarda huella, veredicto, horas y cantidades. Olvida solo lo que es muy antiguo, y se puede borrar o desactivar.</translation>
        </message>
        <message>
            <source>The network</source>
            <translation>La red</translation>
        </message>
        <message>
            <source>The page on which the integrations of the account are.</source>
            <translation>La página donde están las integraciones de la cuenta.</translation>
        </message>
        <message>
            <source>The tab with the API Key and its Copiar buttons; the second one copies all of it.</source>
            <translation>La pestaña con el API Key y sus botones Copiar; el segundo lo copia completo.</translation>
        </message>
        <message>
            <source>The text holds something that no request can carry, or no API Key at all. Videsk was not asked.</source>
            <translation>El texto tiene algo que ninguna solicitud puede llevar, o no tiene ningún API Key. No se consultó a Videsk.</translation>
        </message>
        <message>
            <source>These are taken away, and named above the card, so that the API Key alone is read:</source>
            <translation>Esto se quita, y se nombra sobre la ficha, para leer solo el API Key:</translation>
        </message>
        <message>
            <source>This computer and this program</source>
            <translation>Este equipo y este programa</translation>
        </message>
        <message>
            <source>This copy</source>
            <translation>Esta copia</translation>
        </message>
        <message>
            <source>This help is part of the program and works without the network.</source>
            <translation>Esta ayuda es parte del programa y funciona sin red.</translation>
        </message>
        <message>
            <source>Three steps</source>
            <translation>Tres pasos</translation>
        </message>
        <message>
            <source>Until Videsk has been asked, the card says “{badge}”. What stands there is a forecast: what Videsk is expected to answer.</source>
            <translation>Mientras no se consulta a Videsk, la ficha dice “{badge}”. Lo que muestra es un pronóstico: lo que se espera que responda Videsk.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Videsk itself read the API Key and turned it down. The card says why, and who can mend it.</source>
            <translation>Videsk mismo leyó el API Key y lo rechazó. La ficha dice por qué y quién puede resolverlo.</translation>
        </message>
        <message>
            <source>Videsk read the API Key and answered with segments. Only that request was tested.</source>
            <translation>Videsk leyó el API Key y entregó segmentos. Solo se probó esa consulta.</translation>
        </message>
        <message>
            <source>Videsk's words</source>
            <translation>Palabras de Videsk</translation>
        </message>
        <message>
            <source>Videsk, or what stands in front of it</source>
            <translation>Videsk, o lo que está delante de Videsk</translation>
        </message>
        <message>
            <source>What an API Key may do. The account administrator grants them.</source>
            <translation>Lo que puede hacer un API Key. Los da el administrador de la cuenta.</translation>
        </message>
        <message>
            <source>What each verdict means</source>
            <translation>Qué significa cada veredicto</translation>
        </message>
        <message>
            <source>What happens to the API Key</source>
            <translation>Qué pasa con el API Key</translation>
        </message>
        <message>
            <source>What is written in an API Key can be read without any secret. Nothing is sent for that.</source>
            <translation>Lo que está escrito en un API Key se puede leer sin ningún secreto. Para eso no se envía nada.</translation>
        </message>
        <message>
            <source>What it does without being asked</source>
            <translation>Qué hace sin que se lo pidan</translation>
        </message>
        <message>
            <source>What kind of API Key it is</source>
            <translation>Qué tipo de API Key es</translation>
        </message>
        <message>
            <source>What may stand beside an answer</source>
            <translation>Qué puede acompañar a una respuesta</translation>
        </message>
        <message>
            <source>What remains</source>
            <translation>Qué riesgo queda</translation>
        </message>
        <message>
            <source>What stands around the API Key</source>
            <translation>Lo que rodea al API Key</translation>
        </message>
        <message>
            <source>What this program asks Videsk for: the list of the account's public segments.</source>
            <translation>Lo que este programa pide a Videsk: la lista de segmentos públicos de la cuenta.</translation>
        </message>
        <message>
            <source>What to tell a customer about where to click. The layout may differ from what is written here.</source>
            <translation>Qué decirle a un cliente sobre dónde hacer clic. El panel puede verse distinto de lo que se describe aquí.</translation>
        </message>
        <message>
            <source>What to tell and ask the customer</source>
            <translation>Qué decir y pedir al cliente</translation>
        </message>
        <message>
            <source>What we see in an API Key</source>
            <translation>Qué vemos en un API Key</translation>
        </message>
        <message>
            <source>When you press “Ask Videsk”, one request takes it to the address of the environment you chose, and nowhere else. The connection is secured and its certificate checked; there is no switch for that.</source>
            <translation>Cuando presionas “Consultar a Videsk”, una solicitud lo lleva a la dirección del ambiente que elegiste, y a ninguna otra. La conexión es segura y se comprueba su certificado; no hay forma de desactivarlo.</translation>
        </message>
        <message>
            <source>Where a verdict has several possible causes, the card names those that remain:</source>
            <translation>Cuando un veredicto tiene varias causas posibles, la ficha nombra las que quedan:</translation>
        </message>
        <message>
            <source>Where it was copied from, it may still be: on the clipboard, in the history of a clipboard manager, in the chat, the mail or the ticket it came by.</source>
            <translation>Puede seguir estando ahí de donde se copió: en el portapapeles, en el historial de un administrador de portapapeles, en el chat, el correo o el ticket por el que llegó.</translation>
        </message>
        <message>
            <source>Whether it can be sent</source>
            <translation>Si se puede enviar</translation>
        </message>
        <message>
            <source>Whether the signature is right, whether the integration still exists and what the API Key may do, only Videsk knows. So nothing read here proves that an API Key works.</source>
            <translation>Si la firma coincide, si la integración sigue existiendo y qué puede hacer el API Key, solo Videsk lo sabe. Por eso nada de lo que se lee aquí prueba que un API Key funciona.</translation>
        </message>
        <message>
            <source>While the window shows it, it is in this computer's memory, and can get from there to the swap file.</source>
            <translation>Mientras la ventana lo muestra, está en la memoria de este equipo, y de ahí puede pasar al archivo de intercambio.</translation>
        </message>
        <message>
            <source>Who at the customer can create, delete and permit.</source>
            <translation>Quien puede crear, eliminar y dar permisos en la cuenta del cliente.</translation>
        </message>
        <message>
            <source>Whoever has an API Key can act as the customer's integration. This is what becomes of it here, and what remains for you to mind.</source>
            <translation>Quien tiene un API Key puede actuar como la integración del cliente. Esto es lo que pasa con él aquí, y lo que queda en tus manos.</translation>
        </message>
        <message>
            <source>“Clear” leaves nothing that undo could bring back. “Clear everything” also empties the clipboard, if it still holds what was pasted or copied here.</source>
            <translation>“Limpiar” no deja nada que se pueda deshacer. “Borrar todo” también vacía el portapapeles, si todavía tiene lo que se pegó o copió aquí.</translation>
        </message>
        <message>
            <source>“Practise with samples” in the Help menu answers with examples for every case. Nothing leaves this computer, and the samples open nothing. The band at the top shows that you are in practice.</source>
            <translation>“Practicar con ejemplos”, en el menú Ayuda, responde con ejemplos de cada caso. Nada sale de este equipo, y los ejemplos no abren nada. La franja de arriba muestra que estás en práctica.</translation>
        </message>
    </context>
    <context>
        <name>HelpContents</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n encontrado</numerusform>
                <numerusform>%n encontrados</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Nothing with these words</source>
            <translation>Nada con estas palabras</translation>
        </message>
        <message>
            <source>Search titles and text</source>
            <translation>Buscar en títulos y textos</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Lo que se encontró</translation>
        </message>
    </context>
    <context>
        <name>HelpEntry</name>
        <message>
            <source>See how it looks</source>
            <translation>Ver cómo se ve</translation>
        </message>
        <message>
            <source>See how it looks: {name}</source>
            <translation>Ver cómo se ve: {name}</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Gallery of answers</source>
            <translation>Galería de respuestas</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Another window is using the history: this check could not be remembered.</source>
            <translation>Otra ventana está usando el historial: esta consulta no se pudo recordar.</translation>
        </message>
        <message numerus="yes">
            <source>Checked %n times</source>
            <translation>
                <numerusform>Consultado %n vez</numerusform>
                <numerusform>Consultado %n veces</numerusform>
            </translation>
        </message>
        <message>
            <source>The history cannot be read, and could not be set aside.</source>
            <translation>El historial no se puede leer, y no se pudo apartar.</translation>
        </message>
        <message>
            <source>The history cannot be used; checks are not remembered.</source>
            <translation>El historial no se puede usar; las consultas no se recuerdan.</translation>
        </message>
        <message>
            <source>The history cannot be written to: what is checked now will not be remembered.</source>
            <translation>En el historial no se puede escribir: lo que se consulte ahora no se recordará.</translation>
        </message>
        <message>
            <source>The history was damaged. It was set aside as {file}, and a new one begun.</source>
            <translation>El historial estaba dañado. Se apartó como {file} y se empezó uno nuevo.</translation>
        </message>
        <message>
            <source>The history was written by a newer version of this program and is left alone.</source>
            <translation>El historial es de una versión más nueva de este programa y no se toca.</translation>
        </message>
        <message>
            <source>There is no space left: the history could not be written.</source>
            <translation>No queda espacio: no se pudo escribir en el historial.</translation>
        </message>
        <message>
            <source>{times}; accepted just now</source>
            <translation>{times}; aceptado recién</translation>
        </message>
        <message>
            <source>{times}; last accepted {ago} ago</source>
            <translation>{times}; aceptado por última vez hace {ago}</translation>
        </message>
        <message>
            <source>{times}; last accepted {ago} ago, since then: {verdict}</source>
            <translation>{times}; aceptado por última vez hace {ago}, después: {verdict}</translation>
        </message>
        <message>
            <source>{times}; never accepted, last answer: {verdict}</source>
            <translation>{times}; nunca aceptado, última respuesta: {verdict}</translation>
        </message>
        <message>
            <source>{times}; never evaluated</source>
            <translation>{times}; nunca evaluado</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>As predicted</source>
            <translation>Como se preveía</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Ambiente</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Huella</translation>
        </message>
        <message>
            <source>Not evaluated</source>
            <translation>Sin evaluar</translation>
        </message>
        <message>
            <source>Not expected</source>
            <translation>No esperado</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Possible too</source>
            <translation>También posible</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>Previsto</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segmentos</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms</translation>
        </message>
    </context>
    <context>
        <name>HistoryTab</name>
        <message numerus="yes">
            <source>%n check(s)</source>
            <translation>
                <numerusform>%n consulta</numerusform>
                <numerusform>%n consultas</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks are not remembered</source>
            <translation>Las consultas no se recuerdan</translation>
        </message>
        <message>
            <source>Checks on this computer</source>
            <translation>Consultas en este equipo</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n remembered check(s)?</source>
            <translation>
                <numerusform>¿Borrar %n consulta recordada?</numerusform>
                <numerusform>¿Borrar %n consultas recordadas?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete all</source>
            <translation>Borrar todas</translation>
        </message>
        <message>
            <source>Each check is remembered by its fingerprint, without the API Key.</source>
            <translation>Cada consulta se recuerda por su huella, sin el API Key.</translation>
        </message>
        <message>
            <source>Find a check</source>
            <translation>Buscar una consulta</translation>
        </message>
        <message>
            <source>Fingerprint, result, environment or note</source>
            <translation>Huella, resultado, ambiente o nota</translation>
        </message>
        <message>
            <source>How many checks are remembered</source>
            <translation>Cuántas consultas se recuerdan</translation>
        </message>
        <message>
            <source>Kept without API Keys, on this computer only</source>
            <translation>Se guardan sin API Keys y solo en este equipo</translation>
        </message>
        <message>
            <source>No check like that</source>
            <translation>Ninguna consulta así</translation>
        </message>
        <message>
            <source>No checks yet</source>
            <translation>Aún no hay consultas</translation>
        </message>
        <message>
            <source>Notes go too. This cannot be undone.</source>
            <translation>También se borran las notas. No se puede deshacer.</translation>
        </message>
        <message>
            <source>Nothing that is remembered holds what you look for.</source>
            <translation>Nada de lo recordado contiene lo que buscas.</translation>
        </message>
        <message>
            <source>Remember checks</source>
            <translation>Recordar consultas</translation>
        </message>
        <message>
            <source>What was remembered before stays until it is deleted.</source>
            <translation>Lo que se recordó antes queda hasta que se borre.</translation>
        </message>
        <message>
            <source>{shown} of {count} checks</source>
            <translation>{shown} de {count} consultas</translation>
        </message>
    </context>
    <context>
        <name>HostQuestion</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Send API Keys to {host}?</source>
            <translation>¿Enviar los API Key a {host}?</translation>
        </message>
        <message>
            <source>Send to {host}</source>
            <translation>Enviar a {host}</translation>
        </message>
        <message>
            <source>This is not Videsk's own address, and no API Key was sent there before. Whoever runs it can read and use what is sent. You will not be asked again about this host.

{address}</source>
            <translation>No es la dirección de Videsk, y hasta ahora no se envió ningún API Key ahí. Quien administra ese servidor puede leer y usar lo que se envía. No se volverá a preguntar por este servidor.

{address}</translation>
        </message>
    </context>
    <context>
        <name>KeyBox</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n carácter</numerusform>
                <numerusform>%n caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>API Key</source>
            <translation>API Key</translation>
        </message>
        <message>
            <source>API Key, or anything that holds one</source>
            <translation>API Key, o cualquier texto que lo contenga</translation>
        </message>
        <message>
            <source>As it is, this text cannot be sent</source>
            <translation>Tal como está, este texto no se puede enviar</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Limpiar</translation>
        </message>
        <message>
            <source>Empty the clipboard</source>
            <translation>Vaciar el portapapeles</translation>
        </message>
        <message>
            <source>Forget the API Key and what was shown of it</source>
            <translation>Olvidar el API Key y lo que se mostró de él</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Nothing to ask yet</source>
            <translation>Nada que consultar aún</translation>
        </message>
        <message>
            <source>Nothing to ask: no API Key was found</source>
            <translation>Nada que consultar: no se encontró un API Key</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Read what is in the clipboard (Ctrl+V)</source>
            <translation>Leer lo que hay en el portapapeles (Ctrl+V)</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show or hide the characters of the API Key</source>
            <translation>Mostrar u ocultar los caracteres del API Key</translation>
        </message>
        <message>
            <source>The clipboard holds no text</source>
            <translation>El portapapeles no tiene texto</translation>
        </message>
        <message>
            <source>What you copied is a picture. Ask for the API Key as text: in a screenshot l, I, 1 and O, 0 look alike</source>
            <translation>Lo que copiaste es una imagen. Pide el API Key como texto: en una captura se confunden l, I, 1 y O, 0</translation>
        </message>
        <message>
            <source>What you pasted is still there</source>
            <translation>Lo que pegaste sigue ahí</translation>
        </message>
    </context>
    <context>
        <name>KeyTab</name>
        <message>
            <source>Content</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Encabezado</translation>
        </message>
        <message>
            <source>Nothing can be read</source>
            <translation>No se puede leer nada</translation>
        </message>
        <message>
            <source>Nothing wrong that we can see</source>
            <translation>No vemos problemas</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>The header and the content of this text are not those of an API Key.</source>
            <translation>El encabezado y el contenido de este texto no son los de un API Key.</translation>
        </message>
        <message>
            <source>There is no API Key in this text</source>
            <translation>No hay un API Key en este texto</translation>
        </message>
        <message>
            <source>What the API Key says of itself</source>
            <translation>Lo que el API Key dice de sí mismo</translation>
        </message>
        <message>
            <source>What we noticed</source>
            <translation>Lo que notamos</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n carácter</numerusform>
                <numerusform>%n caracteres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeyView</name>
        <message>
            <source>Damaged place {number} of {count}, at position {pos}: {what}</source>
            <translation>Daño {number} de {count}, en la posición {pos}: {what}</translation>
        </message>
        <message>
            <source>The API Key by its parts, masked until it is shown</source>
            <translation>El API Key por partes, oculto hasta que se muestre</translation>
        </message>
        <message>
            <source>The API Key will be shown here by its parts</source>
            <translation>Aquí se mostrará el API Key por partes</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copied: the message to the customer</source>
            <translation>Copiado: el mensaje al cliente</translation>
        </message>
        <message>
            <source>Copied: the text for the ticket</source>
            <translation>Copiado: el texto para el ticket</translation>
        </message>
        <message>
            <source>Nothing was copied: an API Key was still in the text.</source>
            <translation>No se copió nada: aún había un API Key en el texto.</translation>
        </message>
        <message>
            <source>Nothing was written: an API Key was still in the text.</source>
            <translation>No se escribió nada: aún había un API Key en el texto.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Cleared: the window was not used for a while.</source>
            <translation>Se borró todo: la ventana no se usó por un rato.</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;About this program</source>
            <translation>&amp;Acerca de este programa</translation>
        </message>
        <message>
            <source>&amp;Clear</source>
            <translation>&amp;Limpiar</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <source>&amp;Export the segments</source>
            <translation>&amp;Exportar los segmentos</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Find a segment</source>
            <translation>&amp;Buscar un segmento</translation>
        </message>
        <message>
            <source>&amp;Gallery of answers</source>
            <translation>&amp;Galería de respuestas</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;Alto contraste</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>A&amp;tajos de teclado</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Load all segments</source>
            <translation>Car&amp;gar todos los segmentos</translation>
        </message>
        <message>
            <source>&amp;Network</source>
            <translation>&amp;Red</translation>
        </message>
        <message>
            <source>&amp;New case</source>
            <translation>&amp;Nuevo caso</translation>
        </message>
        <message>
            <source>&amp;Next tab</source>
            <translation>Pestaña &amp;siguiente</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <source>&amp;Practise with samples</source>
            <translation>P&amp;racticar con ejemplos</translation>
        </message>
        <message>
            <source>&amp;Previous tab</source>
            <translation>Pestaña &amp;anterior</translation>
        </message>
        <message>
            <source>&amp;Proxy and time limit…</source>
            <translation>&amp;Proxy y tiempo límite…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Several API Keys…</source>
            <translation>Va&amp;rios API Key…</translation>
        </message>
        <message>
            <source>&amp;Show the API Key</source>
            <translation>&amp;Mostrar el API Key</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Como el &amp;sistema</translation>
        </message>
        <message>
            <source>Ask &amp;Videsk</source>
            <translation>Consultar a &amp;Videsk</translation>
        </message>
        <message>
            <source>Can this computer reach &amp;Videsk?</source>
            <translation>¿Este equipo llega a &amp;Videsk?</translation>
        </message>
        <message>
            <source>Cance&amp;l</source>
            <translation>Cance&amp;lar</translation>
        </message>
        <message>
            <source>Clear &amp;everything</source>
            <translation>Borrar &amp;todo</translation>
        </message>
        <message>
            <source>Copy &amp;message to the customer</source>
            <translation>Copiar el m&amp;ensaje al cliente</translation>
        </message>
        <message>
            <source>Copy for the &amp;ticket</source>
            <translation>Copiar &amp;para el ticket</translation>
        </message>
        <message>
            <source>Go to the API &amp;Key</source>
            <translation>Ir al API &amp;Key</translation>
        </message>
        <message>
            <source>Next &amp;damaged place</source>
            <translation>Daño &amp;siguiente</translation>
        </message>
        <message>
            <source>P&amp;revious damaged place</source>
            <translation>Daño &amp;anterior</translation>
        </message>
        <message>
            <source>Paste and &amp;ask</source>
            <translation>Pegar y c&amp;onsultar</translation>
        </message>
        <message>
            <source>Sett&amp;ings…</source>
            <translation>Con&amp;figuración…</translation>
        </message>
        <message>
            <source>T&amp;oday's cases</source>
            <translation>Casos de h&amp;oy</translation>
        </message>
        <message>
            <source>Which &amp;way works?</source>
            <translation>¿Qué &amp;camino funciona?</translation>
        </message>
    </context>
    <context>
        <name>MessageLine</name>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>A sign-in portal answers</source>
            <translation>Responde un portal de acceso</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptado</translation>
        </message>
        <message>
            <source>Accepted, a great many segments</source>
            <translation>Aceptado, con muchísimos segmentos</translation>
        </message>
        <message>
            <source>Accepted, several pages of segments</source>
            <translation>Aceptado, con varias páginas de segmentos</translation>
        </message>
        <message>
            <source>Accepted, without segments</source>
            <translation>Aceptado, sin segmentos</translation>
        </message>
        <message>
            <source>Address not found</source>
            <translation>Dirección no encontrada</translation>
        </message>
        <message>
            <source>Address service does not answer</source>
            <translation>El servicio de direcciones no responde</translation>
        </message>
        <message>
            <source>Another system answered</source>
            <translation>Respondió otro sistema</translation>
        </message>
        <message>
            <source>Answer is not JSON</source>
            <translation>La respuesta no es JSON</translation>
        </message>
        <message>
            <source>Answer nested too deep</source>
            <translation>Respuesta demasiado anidada</translation>
        </message>
        <message>
            <source>Answer of unknown form</source>
            <translation>Respuesta de forma desconocida</translation>
        </message>
        <message>
            <source>Answer too large</source>
            <translation>Respuesta demasiado grande</translation>
        </message>
        <message>
            <source>Answer too slow</source>
            <translation>Respuesta demasiado lenta</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Cannot be sent</source>
            <translation>No se puede enviar</translation>
        </message>
        <message>
            <source>Certificate expired</source>
            <translation>Certificado expirado</translation>
        </message>
        <message>
            <source>Certificate not good yet</source>
            <translation>Certificado aún no vigente</translation>
        </message>
        <message>
            <source>Certificate not trusted</source>
            <translation>Certificado no confiable</translation>
        </message>
        <message>
            <source>Certificate of another server</source>
            <translation>Certificado de otro servidor</translation>
        </message>
        <message>
            <source>Cloudflare answered</source>
            <translation>Respondió Cloudflare</translation>
        </message>
        <message>
            <source>Connection cut</source>
            <translation>Conexión cortada</translation>
        </message>
        <message>
            <source>Connection not secure</source>
            <translation>Conexión no segura</translation>
        </message>
        <message>
            <source>Connection refused</source>
            <translation>Conexión rechazada</translation>
        </message>
        <message>
            <source>Damaged content</source>
            <translation>Contenido dañado</translation>
        </message>
        <message>
            <source>Empty answer</source>
            <translation>Respuesta vacía</translation>
        </message>
        <message>
            <source>Error at Videsk</source>
            <translation>Error en Videsk</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expirado</translation>
        </message>
        <message>
            <source>Expiry not understood</source>
            <translation>Expiración que no se entiende</translation>
        </message>
        <message>
            <source>Fault of this program</source>
            <translation>Falla de este programa</translation>
        </message>
        <message>
            <source>Incomplete answer</source>
            <translation>Respuesta incompleta</translation>
        </message>
        <message>
            <source>Incomplete or miscopied</source>
            <translation>Incompleto o mal copiado</translation>
        </message>
        <message>
            <source>Integration not recognised</source>
            <translation>Integración no reconocida</translation>
        </message>
        <message>
            <source>Lost on the way</source>
            <translation>Perdido en el camino</translation>
        </message>
        <message>
            <source>No API Key</source>
            <translation>Sin API Key</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>No route</source>
            <translation>Sin ruta</translation>
        </message>
        <message>
            <source>No secure connection</source>
            <translation>Sin conexión segura</translation>
        </message>
        <message>
            <source>Not a practice sample</source>
            <translation>No es un ejemplo de práctica</translation>
        </message>
        <message>
            <source>Not active yet</source>
            <translation>Aún no activo</translation>
        </message>
        <message>
            <source>Not received</source>
            <translation>No recibido</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>No se guardó</translation>
        </message>
        <message>
            <source>Out of time</source>
            <translation>Se acabó el tiempo</translation>
        </message>
        <message>
            <source>Practice sample</source>
            <translation>Ejemplo de práctica</translation>
        </message>
        <message>
            <source>Proxy asks for a password</source>
            <translation>El proxy pide contraseña</translation>
        </message>
        <message>
            <source>Proxy does not answer</source>
            <translation>El proxy no responde</translation>
        </message>
        <message>
            <source>Refused for another reason</source>
            <translation>Rechazado por otra razón</translation>
        </message>
        <message>
            <source>Request not understood</source>
            <translation>Solicitud no entendida</translation>
        </message>
        <message>
            <source>Request turned down</source>
            <translation>Solicitud rechazada</translation>
        </message>
        <message>
            <source>Sent elsewhere</source>
            <translation>Enviado a otra parte</translation>
        </message>
        <message>
            <source>Signature does not match</source>
            <translation>La firma no coincide</translation>
        </message>
        <message>
            <source>Signed in another way</source>
            <translation>Firmado de otra forma</translation>
        </message>
        <message>
            <source>Start not understood</source>
            <translation>Inicio que no se entiende</translation>
        </message>
        <message>
            <source>Too many requests</source>
            <translation>Demasiadas solicitudes</translation>
        </message>
        <message>
            <source>Too slow to answer</source>
            <translation>Tardó en responder</translation>
        </message>
        <message>
            <source>Too slow to connect</source>
            <translation>Tardó en conectar</translation>
        </message>
        <message>
            <source>Too slow to secure the connection</source>
            <translation>Tardó en asegurar la conexión</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>No se puede leer</translation>
        </message>
        <message>
            <source>Unreadable answer</source>
            <translation>Respuesta que no se puede leer</translation>
        </message>
        <message>
            <source>Videsk not available</source>
            <translation>Videsk no disponible</translation>
        </message>
        <message>
            <source>Without permission</source>
            <translation>Sin permiso</translation>
        </message>
        <message>
            <source>Without signature</source>
            <translation>Sin firma</translation>
        </message>
        <message>
            <source>Wrong address</source>
            <translation>Dirección equivocada</translation>
        </message>
    </context>
    <context>
        <name>NetworkDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
    </context>
    <context>
        <name>NetworkPanel</name>
        <message>
            <source>Asking…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <source>Both are asked without the API Key.</source>
            <translation>Ambas se consultan sin el API Key.</translation>
        </message>
        <message>
            <source>Can this computer reach Videsk?</source>
            <translation>¿Este equipo llega a Videsk?</translation>
        </message>
        <message>
            <source>Can this computer reach Videsk? Ask without the API Key</source>
            <translation>¿Este equipo llega a Videsk? Se consulta sin el API Key</translation>
        </message>
        <message>
            <source>In practice there is no network to be tried. Change to Videsk for that.</source>
            <translation>En práctica no hay red que probar. Para eso, cambia a Videsk.</translation>
        </message>
        <message>
            <source>Is Videsk reached?</source>
            <translation>¿Se llega a Videsk?</translation>
        </message>
        <message>
            <source>Not tried yet</source>
            <translation>Sin probar</translation>
        </message>
        <message>
            <source>Proxy…</source>
            <translation>Proxy…</translation>
        </message>
        <message>
            <source>Set the proxy and the time limit</source>
            <translation>Configurar el proxy y el tiempo límite</translation>
        </message>
        <message>
            <source>Try every way to the environment, without the API Key</source>
            <translation>Probar todos los caminos al ambiente, sin el API Key</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Probando…</translation>
        </message>
        <message>
            <source>Ways to the environment</source>
            <translation>Caminos al ambiente</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Which way works?</source>
            <translation>¿Qué camino funciona?</translation>
        </message>
    </context>
    <context>
        <name>OriginalView</name>
        <message>
            <source>What was pasted, removed parts struck through</source>
            <translation>Lo que se pegó, con lo quitado tachado</translation>
        </message>
    </context>
    <context>
        <name>Permissions</name>
        <message>
            <source>API Key refused</source>
            <translation>API Key rechazado</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Permitido</translation>
        </message>
        <message>
            <source>Base form of a segment</source>
            <translation>Formulario base de un segmento</translation>
        </message>
        <message>
            <source>Branches</source>
            <translation>Sucursales</translation>
        </message>
        <message>
            <source>Contact form of a segment</source>
            <translation>Formulario de contacto de un segmento</translation>
        </message>
        <message>
            <source>No permission</source>
            <translation>Sin permiso</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Sin consultar</translation>
        </message>
        <message>
            <source>Not evaluated</source>
            <translation>Sin evaluar</translation>
        </message>
        <message>
            <source>Not evaluated, so nothing is known of it: {names}.</source>
            <translation>Sin evaluar, así que no se sabe nada de: {names}.</translation>
        </message>
        <message>
            <source>Nothing that was asked is denied to this API Key.</source>
            <translation>A este API Key no se le niega nada de lo consultado.</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segmentos</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>Survey of a segment</source>
            <translation>Encuesta de un segmento</translation>
        </message>
        <message>
            <source>The API Key itself was refused for: {names}.</source>
            <translation>El propio API Key fue rechazado en: {names}.</translation>
        </message>
        <message>
            <source>Without permission: {names}. The account administrator can allow it for this API Key.</source>
            <translation>Sin permiso: {names}. El administrador de la cuenta puede permitirlo para este API Key.</translation>
        </message>
        <message>
            <source>a segment's ID is needed</source>
            <translation>hace falta el ID de un segmento</translation>
        </message>
    </context>
    <context>
        <name>PermissionsPage</name>
        <message>
            <source>Ask for each resource once, with the API Key; nothing is changed</source>
            <translation>Consultar cada recurso una vez, con el API Key; no se cambia nada</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <source>In sum</source>
            <translation>En resumen</translation>
        </message>
        <message>
            <source>It sends the API Key, one request after another, and changes nothing.</source>
            <translation>Envía el API Key, una solicitud tras otra, y no cambia nada.</translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>Sin consultar aún</translation>
        </message>
        <message>
            <source>To be asked once Videsk has answered that it knows the API Key.</source>
            <translation>Se puede consultar cuando Videsk haya respondido que conoce el API Key.</translation>
        </message>
        <message>
            <source>What may this API Key do?</source>
            <translation>¿Qué puede hacer este API Key?</translation>
        </message>
        <message>
            <source>What the API Key may do</source>
            <translation>Lo que puede hacer el API Key</translation>
        </message>
    </context>
    <context>
        <name>PracticeBand</name>
        <message>
            <source>Change to Videsk</source>
            <translation>Cambiar a Videsk</translation>
        </message>
        <message>
            <source>NOT VIDESK · API Keys are sent to {address}</source>
            <translation>NO ES VIDESK · los API Key se envían a {address}</translation>
        </message>
        <message>
            <source>PRACTICE · simulated answers, nothing leaves this computer</source>
            <translation>PRÁCTICA · respuestas simuladas, nada sale de este equipo</translation>
        </message>
    </context>
    <context>
        <name>ProxyFields</name>
        <message>
            <source>&amp;Address and port</source>
            <translation>&amp;Dirección y puerto</translation>
        </message>
        <message>
            <source>&amp;None</source>
            <translation>&amp;Ninguno</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Contraseña</translation>
        </message>
        <message>
            <source>&amp;User, if it asks for one</source>
            <translation>&amp;Usuario, si lo pide</translation>
        </message>
        <message>
            <source>An address and a port are needed and nothing else, as in proxy.company:3128.</source>
            <translation>Se necesitan una dirección y un puerto, y nada más, como en proxy.company:3128.</translation>
        </message>
        <message>
            <source>As the s&amp;ystem</source>
            <translation>El del &amp;sistema</translation>
        </message>
        <message>
            <source>Default: {value}</source>
            <translation>Valor inicial: {value}</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>This &amp;one:</source>
            <translation>&amp;Este:</translation>
        </message>
        <message>
            <source>This program knows HTTP proxies only: an address and a port, or http://…</source>
            <translation>Este programa solo conoce proxies HTTP: una dirección y un puerto, o http://…</translation>
        </message>
        <message>
            <source>User and password are forgotten when the program closes. HTTP proxies only, signing in with Basic.</source>
            <translation>El usuario y la contraseña se olvidan al cerrar el programa. Solo proxies HTTP, con acceso Basic.</translation>
        </message>
        <message>
            <source>What cannot be used</source>
            <translation>Lo que no se puede usar</translation>
        </message>
        <message>
            <source>Write the proxy's address and port, for example proxy.company:3128.</source>
            <translation>Escribe la dirección y el puerto del proxy, por ejemplo proxy.company:3128.</translation>
        </message>
        <message>
            <source>Write user and password in their own fields, not in the address.</source>
            <translation>Escribe el usuario y la contraseña en sus propios campos, no en la dirección.</translation>
        </message>
    </context>
    <context>
        <name>QuestionButton</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Stop waiting for the answer (Esc)</source>
            <translation>Dejar de esperar la respuesta (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Removed</name>
        <message>
            <source>"Bearer" appears twice</source>
            <translation>dice "Bearer" dos veces</translation>
        </message>
        <message numerus="yes">
            <source>%n invisible characters</source>
            <translation>
                <numerusform>%n carácter invisible</numerusform>
                <numerusform>%n caracteres invisibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line breaks</source>
            <translation>
                <numerusform>%n salto de línea</numerusform>
                <numerusform>%n saltos de línea</numerusform>
            </translation>
        </message>
        <message>
            <source>an encoding (undone)</source>
            <translation>una codificación (deshecha)</translation>
        </message>
        <message>
            <source>blanks around it</source>
            <translation>espacios alrededor</translation>
        </message>
        <message>
            <source>blanks inside</source>
            <translation>espacios en medio</translation>
        </message>
        <message>
            <source>formatting marks</source>
            <translation>marcas de formato</translation>
        </message>
        <message>
            <source>invisible characters</source>
            <translation>caracteres invisibles</translation>
        </message>
        <message>
            <source>it goes in another header than Authorization</source>
            <translation>va en otra cabecera que Authorization</translation>
        </message>
        <message>
            <source>it has a blank inside</source>
            <translation>tiene un espacio en medio</translation>
        </message>
        <message>
            <source>it has a line break</source>
            <translation>tiene un salto de línea</translation>
        </message>
        <message>
            <source>it has another word than "Bearer"</source>
            <translation>tiene otra palabra que "Bearer"</translation>
        </message>
        <message>
            <source>it has quotes</source>
            <translation>tiene comillas</translation>
        </message>
        <message>
            <source>it has the codes of a mail in the place of characters</source>
            <translation>tiene códigos de correo en lugar de caracteres</translation>
        </message>
        <message>
            <source>it has the codes of a web address in the place of characters</source>
            <translation>tiene códigos de dirección web en lugar de caracteres</translation>
        </message>
        <message>
            <source>it has the codes of a web page in the place of characters</source>
            <translation>tiene códigos de página web en lugar de caracteres</translation>
        </message>
        <message>
            <source>it is encoded once more (base64)</source>
            <translation>está codificado una vez más (base64)</translation>
        </message>
        <message>
            <source>line breaks</source>
            <translation>saltos de línea</translation>
        </message>
        <message>
            <source>mail quote marks (&gt;)</source>
            <translation>marcas de cita del correo (&gt;)</translation>
        </message>
        <message>
            <source>punctuation</source>
            <translation>puntuación</translation>
        </message>
        <message>
            <source>quotes</source>
            <translation>comillas</translation>
        </message>
        <message>
            <source>the blank after "Bearer" is missing</source>
            <translation>falta el espacio después de "Bearer"</translation>
        </message>
        <message>
            <source>the curl command</source>
            <translation>el comando curl</translation>
        </message>
        <message>
            <source>the name of the header</source>
            <translation>el nombre de la cabecera</translation>
        </message>
        <message>
            <source>the name of the setting</source>
            <translation>el nombre de la variable</translation>
        </message>
        <message>
            <source>the text around it</source>
            <translation>el texto alrededor</translation>
        </message>
        <message>
            <source>the web address around it</source>
            <translation>la dirección web alrededor</translation>
        </message>
        <message>
            <source>the web page's tag around it</source>
            <translation>la etiqueta de la página web alrededor</translation>
        </message>
        <message>
            <source>the word Bearer</source>
            <translation>la palabra Bearer</translation>
        </message>
        <message>
            <source>there is a blank inside the API Key</source>
            <translation>hay un espacio dentro del API Key</translation>
        </message>
        <message>
            <source>there is a line break inside the API Key</source>
            <translation>hay un salto de línea dentro del API Key</translation>
        </message>
        <message>
            <source>there is {name} inside the API Key</source>
            <translation>hay {name} dentro del API Key</translation>
        </message>
        <message>
            <source>two API Keys are joined without anything between them</source>
            <translation>hay dos API Key unidos sin nada entre ellos</translation>
        </message>
    </context>
    <context>
        <name>RemovedLine</name>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Removed on pasting: {what}</source>
            <translation>Quitado al pegar: {what}</translation>
        </message>
        <message>
            <source>Show the paste as it came, removed parts struck through</source>
            <translation>Mostrar lo pegado como llegó, con lo quitado tachado</translation>
        </message>
    </context>
    <context>
        <name>Repairs</name>
        <message numerus="yes">
            <source>%n character(s) + or / read as - or _</source>
            <translation>
                <numerusform>%n carácter + o / leído como - o _</numerusform>
                <numerusform>%n caracteres + o / leídos como - o _</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) = at the end left out</source>
            <translation>
                <numerusform>se omitió %n carácter = al final</numerusform>
                <numerusform>se omitieron %n caracteres = al final</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n long dash(es) read as one hyphen</source>
            <translation>
                <numerusform>%n raya leída como un guion</numerusform>
                <numerusform>%n rayas leídas como un guion cada una</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n long dash(es) read as two hyphens</source>
            <translation>
                <numerusform>%n raya leída como dos guiones</numerusform>
                <numerusform>%n rayas leídas como dos guiones cada una</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n look-alike character(s) replaced by Latin ones</source>
            <translation>
                <numerusform>%n carácter parecido reemplazado por el latino</numerusform>
                <numerusform>%n caracteres parecidos reemplazados por los latinos</numerusform>
            </translation>
        </message>
        <message>
            <source>+ and / read as - and _</source>
            <translation>+ y / leídos como - y _</translation>
        </message>
        <message>
            <source>each long dash read as one hyphen</source>
            <translation>cada raya leída como un guion</translation>
        </message>
        <message>
            <source>each long dash read as two hyphens</source>
            <translation>cada raya leída como dos guiones</translation>
        </message>
        <message>
            <source>look-alike characters replaced by Latin ones</source>
            <translation>caracteres parecidos reemplazados por los latinos</translation>
        </message>
        <message>
            <source>the = at the end left out</source>
            <translation>se omitió = al final</translation>
        </message>
    </context>
    <context>
        <name>Replies</name>
        <message>
            <source>Another system on our network answered in Videsk's place.</source>
            <translation>Otro sistema de nuestra red respondió en lugar de Videsk.</translation>
        </message>
        <message>
            <source>Ask the account administrator to give it that permission.</source>
            <translation>Pide al administrador de la cuenta que le dé ese permiso.</translation>
        </message>
        <message>
            <source>Careful: the old API Key still works</source>
            <translation>Atención: el API Key anterior todavía funciona</translation>
        </message>
        <message>
            <source>Change it in every place where you use it.</source>
            <translation>Cámbialo en todos los lugares donde lo usas.</translation>
        </message>
        <message>
            <source>Change it wherever it is used.</source>
            <translation>Cambiarlo donde se usa.</translation>
        </message>
        <message>
            <source>Check here that the old one no longer works.</source>
            <translation>Comprobar aquí que el anterior ya no funciona.</translation>
        </message>
        <message>
            <source>Check with whoever looks after your program that it sends the API Key in the Authorization line: the word Bearer, one blank, and the API Key.</source>
            <translation>Revisa con quien mantiene tu programa que envíe el API Key en la línea Authorization: la palabra Bearer, un espacio y el API Key.</translation>
        </message>
        <message>
            <source>Confirm that the API Key belongs to the right account and that the account has a public segment.</source>
            <translation>Confirma que el API Key es de la cuenta correcta y que la cuenta tiene algún segmento público.</translation>
        </message>
        <message>
            <source>Create a new API Key.</source>
            <translation>Crea un API Key nuevo.</translation>
        </message>
        <message>
            <source>Create a new one.</source>
            <translation>Crear uno nuevo.</translation>
        </message>
        <message>
            <source>Delete the message in which you sent it.</source>
            <translation>Borra el mensaje donde lo enviaste.</translation>
        </message>
        <message>
            <source>Delete the message that held it.</source>
            <translation>Borrar el mensaje donde se envió.</translation>
        </message>
        <message>
            <source>Delete the old API Key.</source>
            <translation>Elimina el API Key anterior.</translation>
        </message>
        <message>
            <source>Delete the old one.</source>
            <translation>Eliminar el anterior.</translation>
        </message>
        <message>
            <source>From our network no connection to Videsk came about.</source>
            <translation>Desde nuestra red no se logró la conexión con Videsk.</translation>
        </message>
        <message>
            <source>Good: the old API Key no longer works</source>
            <translation>Bien: el API Key anterior ya no funciona</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Hola:</translation>
        </message>
        <message>
            <source>If it fails again with the one just copied, the account administrator can create a new one there.</source>
            <translation>Si vuelve a fallar con el recién copiado, el administrador de la cuenta puede crear uno nuevo ahí mismo.</translation>
        </message>
        <message>
            <source>If it goes out through a company network, ask your IT team to let requests to *.videsk.io pass unchanged.</source>
            <translation>Si sale por la red de una empresa, pide a tu área de TI que deje pasar sin cambios las solicitudes a *.videsk.io.</translation>
        </message>
        <message>
            <source>If it is gone, they create another one and copy its API Key in the Integración tab, with the second Copiar button. The layout may differ.</source>
            <translation>Si ya no está, crea otra y copia su API Key en la pestaña Integración, con el segundo botón Copiar. La pantalla puede verse distinta.</translation>
        </message>
        <message>
            <source>If it should already work, the account administrator can create a new one: app.videsk.io, Integraciones, Integración tab. The layout may differ.</source>
            <translation>Si ya debería funcionar, el administrador de la cuenta puede crear uno nuevo: app.videsk.io, Integraciones, pestaña Integración. La pantalla puede verse distinta.</translation>
        </message>
        <message>
            <source>If something still fails on your side, send us what you run and the answer you get, without the API Key.</source>
            <translation>Si algo te sigue fallando, envíanos lo que ejecutas y la respuesta que recibes, sin el API Key.</translation>
        </message>
        <message>
            <source>In the Integración tab they create a new API Key and copy it with the second Copiar button. The layout may differ.</source>
            <translation>En la pestaña Integración crea un API Key nuevo y lo copia con el segundo botón Copiar. La pantalla puede verse distinta.</translation>
        </message>
        <message>
            <source>In the Integración tab, press the second Copiar button: it copies the whole API Key. The layout may differ.</source>
            <translation>En la pestaña Integración presiona el segundo botón Copiar: copia el API Key completo. La pantalla puede verse distinta.</translation>
        </message>
        <message>
            <source>In {shell}:</source>
            <translation>En {shell}:</translation>
        </message>
        <message>
            <source>It has nothing to do with your API Key.</source>
            <translation>No tiene relación con tu API Key.</translation>
        </message>
        <message>
            <source>It looks like one made for a single session or appointment, not like the integration's API Key.</source>
            <translation>Parece uno hecho para una sola sesión o cita, no el API Key de la integración.</translation>
        </message>
        <message>
            <source>It says nothing about your API Key.</source>
            <translation>Eso no dice nada de tu API Key.</translation>
        </message>
        <message>
            <source>Our computer had no connection at that moment.</source>
            <translation>Nuestro equipo no tenía conexión en ese momento.</translation>
        </message>
        <message>
            <source>Our network could not find Videsk's address.</source>
            <translation>Nuestra red no encontró la dirección de Videsk.</translation>
        </message>
        <message>
            <source>Our own program failed during the test.</source>
            <translation>Nuestro propio programa falló durante la prueba.</translation>
        </message>
        <message>
            <source>Replace the API Key wherever you use it with the new one, with nothing before or after.</source>
            <translation>Reemplaza el API Key donde lo usas por el nuevo, sin nada antes ni después.</translation>
        </message>
        <message>
            <source>Replace the API Key wherever you use it with the one just copied, with nothing before or after.</source>
            <translation>Reemplaza el API Key donde lo usas por el recién copiado, sin nada antes ni después.</translation>
        </message>
        <message>
            <source>Sign in to app.videsk.io and open Integraciones.</source>
            <translation>Entra a app.videsk.io y abre Integraciones.</translation>
        </message>
        <message>
            <source>So that we can check without your API Key: put it in the variable VIDESK_API_KEY, run this line and send us only the answer.</source>
            <translation>Para revisar sin que nos envíes tu API Key: guárdalo en la variable VIDESK_API_KEY, ejecuta esta línea y envíanos solo la respuesta.</translation>
        </message>
        <message>
            <source>So your API Key has not been tested yet, and this says nothing about it.</source>
            <translation>Por eso tu API Key todavía no se ha probado, y esto no dice nada de él.</translation>
        </message>
        <message>
            <source>Tell us, and we check that the old one no longer works.</source>
            <translation>Avísanos, y comprobamos que el anterior ya no funciona.</translation>
        </message>
        <message>
            <source>Test it.</source>
            <translation>Probarlo.</translation>
        </message>
        <message>
            <source>Test that everything works with the new one.</source>
            <translation>Prueba que todo funcione con el nuevo.</translation>
        </message>
        <message>
            <source>The API Key cannot be used: its expiry date is not written in a way Videsk understands.</source>
            <translation>El API Key no se puede usar: su fecha de expiración no está escrita como Videsk la entiende.</translation>
        </message>
        <message>
            <source>The API Key cannot be used: its start date is not written in a way Videsk understands.</source>
            <translation>El API Key no se puede usar: su fecha de inicio no está escrita como Videsk la entiende.</translation>
        </message>
        <message>
            <source>The API Key does not work yet: it starts working on {date}.</source>
            <translation>El API Key todavía no funciona: empieza a funcionar el {date}.</translation>
        </message>
        <message>
            <source>The API Key does not work yet: it was made to start later.</source>
            <translation>El API Key todavía no funciona: fue creado para empezar más adelante.</translation>
        </message>
        <message>
            <source>The API Key is genuine and Videsk recognises it, but it has no permission to read the segments.</source>
            <translation>El API Key es auténtico y Videsk lo reconoce, pero no tiene permiso para ver los segmentos.</translation>
        </message>
        <message>
            <source>The API Key no longer works: it expired on {date}.</source>
            <translation>El API Key ya no funciona: expiró el {date}.</translation>
        </message>
        <message>
            <source>The API Key no longer works: its expiry date has passed.</source>
            <translation>El API Key ya no funciona: su fecha de expiración ya pasó.</translation>
        </message>
        <message>
            <source>The API Key was damaged in copying: in the middle of it something changed, is missing or was added. It cannot be mended by hand.</source>
            <translation>El API Key se dañó al copiarlo: en medio de él algo cambió, falta o sobra. No se puede arreglar a mano.</translation>
        </message>
        <message>
            <source>The account administrator signs in to app.videsk.io and looks under Integraciones whether it is still there.</source>
            <translation>El administrador de la cuenta entra a app.videsk.io y mira en Integraciones si todavía está.</translation>
        </message>
        <message>
            <source>The account administrator signs in to app.videsk.io and opens Integraciones.</source>
            <translation>El administrador de la cuenta entra a app.videsk.io y abre Integraciones.</translation>
        </message>
        <message>
            <source>The answer came back empty.</source>
            <translation>La respuesta llegó vacía.</translation>
        </message>
        <message>
            <source>The answer came back incomplete.</source>
            <translation>La respuesta llegó incompleta.</translation>
        </message>
        <message>
            <source>The answer that came back could not be read.</source>
            <translation>La respuesta que llegó no se pudo leer.</translation>
        </message>
        <message>
            <source>The answer you got did not come from Videsk: something on your network gave it.</source>
            <translation>La respuesta que recibiste no viene de Videsk: la dio algo en tu red.</translation>
        </message>
        <message>
            <source>The answer you got shows that your API Key works.</source>
            <translation>La respuesta que recibiste muestra que tu API Key funciona.</translation>
        </message>
        <message>
            <source>The connection from our network was not secure, so we stopped before sending your API Key.</source>
            <translation>La conexión desde nuestra red no era segura, así que nos detuvimos antes de enviar tu API Key.</translation>
        </message>
        <message>
            <source>The connection with Videsk was cut before the answer was complete.</source>
            <translation>La conexión con Videsk se cortó antes de que llegara la respuesta completa.</translation>
        </message>
        <message>
            <source>The end of the API Key is missing: it was cut when it was copied.</source>
            <translation>Falta el final del API Key: se cortó al copiarlo.</translation>
        </message>
        <message>
            <source>The list of segments came back empty: the account may have no public segments.</source>
            <translation>La lista de segmentos llegó vacía: puede que la cuenta no tenga segmentos públicos.</translation>
        </message>
        <message>
            <source>The network we are in did not let the request through.</source>
            <translation>La red en que estamos no dejó pasar la solicitud.</translation>
        </message>
        <message>
            <source>The network you are in did not let the request through.</source>
            <translation>La red en que estás no dejó pasar la solicitud.</translation>
        </message>
        <message>
            <source>The request reached Videsk without an API Key: it was lost on the way, so Videsk could not see it.</source>
            <translation>La solicitud llegó a Videsk sin API Key: se perdió en el camino, así que Videsk no pudo verlo.</translation>
        </message>
        <message>
            <source>The request went to an address where nothing answers it.</source>
            <translation>La solicitud fue a una dirección donde nada la responde.</translation>
        </message>
        <message>
            <source>There were many requests at once, and the answer was to wait a little.</source>
            <translation>Hubo muchas solicitudes a la vez, y la respuesta fue esperar un poco.</translation>
        </message>
        <message>
            <source>This API Key was exposed in {place}: it should be replaced.</source>
            <translation>Este API Key quedó a la vista en {place}: conviene reemplazarlo.</translation>
        </message>
        <message>
            <source>Try again in a few minutes; if you get the same answer, write to us.</source>
            <translation>Prueba otra vez en unos minutos; si recibes la misma respuesta, escríbenos.</translation>
        </message>
        <message>
            <source>Try from another network, or ask your IT team to allow *.videsk.io, port 443.</source>
            <translation>Prueba desde otra red, o pide a tu área de TI que permita *.videsk.io, puerto 443.</translation>
        </message>
        <message>
            <source>Videsk could not attend to the request at that moment.</source>
            <translation>Videsk no pudo atender la solicitud en ese momento.</translation>
        </message>
        <message>
            <source>Videsk could not read the API Key: a character changed or is missing, as happens easily in copying.</source>
            <translation>Videsk no pudo leer el API Key: un carácter cambió o falta, como pasa fácilmente al copiar.</translation>
        </message>
        <message>
            <source>Videsk did not accept the API Key, and gave a reason that we do not know yet.</source>
            <translation>Videsk no aceptó el API Key y dio un motivo que todavía no conocemos.</translation>
        </message>
        <message>
            <source>Videsk did not take our request, for how it was made.</source>
            <translation>Videsk no recibió nuestra solicitud, por cómo estaba hecha.</translation>
        </message>
        <message>
            <source>Videsk did not take the request, for how it was made.</source>
            <translation>Videsk no recibió la solicitud, por cómo estaba hecha.</translation>
        </message>
        <message>
            <source>Videsk does not recognise the API Key: a character changed or its end was cut in copying, or it was made for another environment.</source>
            <translation>Videsk no reconoce el API Key: un carácter cambió o se cortó el final al copiarlo, o es de otro ambiente.</translation>
        </message>
        <message>
            <source>Videsk does not recognise the integration to which the API Key belongs: it may have been removed.</source>
            <translation>Videsk no reconoce la integración de este API Key: puede que haya sido eliminada.</translation>
        </message>
        <message>
            <source>Videsk's answer did not come in time.</source>
            <translation>La respuesta de Videsk no llegó a tiempo.</translation>
        </message>
        <message>
            <source>Wait until then; nothing has to be changed.</source>
            <translation>Espera hasta entonces; no hay que cambiar nada.</translation>
        </message>
        <message>
            <source>We could not save the file that we wanted to send you.</source>
            <translation>No pudimos guardar el archivo que queríamos enviarte.</translation>
        </message>
        <message>
            <source>We found no API Key in what you sent, and there is no need to send it to us.</source>
            <translation>No encontramos un API Key en lo que enviaste, y no hace falta que nos lo envíes.</translation>
        </message>
        <message>
            <source>We have not put your API Key to Videsk yet.</source>
            <translation>Todavía no hemos consultado a Videsk por tu API Key.</translation>
        </message>
        <message>
            <source>We stopped the test before the answer was complete.</source>
            <translation>Detuvimos la prueba antes de que llegara la respuesta completa.</translation>
        </message>
        <message>
            <source>We tested your API Key with Videsk and it works.</source>
            <translation>Probamos tu API Key con Videsk y funciona.</translation>
        </message>
        <message>
            <source>What arrived does not look like an API Key made by Videsk; it may belong to another service.</source>
            <translation>Lo que llegó no parece un API Key hecho por Videsk; puede ser de otro servicio.</translation>
        </message>
        <message>
            <source>What arrived holds characters that no API Key has; they slip in easily when it is copied from a document or a chat.</source>
            <translation>Lo que llegó tiene caracteres que ningún API Key tiene; se cuelan fácilmente al copiarlo de un documento o de un chat.</translation>
        </message>
        <message>
            <source>What arrived is a sample API Key for practising; Videsk does not know it.</source>
            <translation>Lo que llegó es un API Key de ejemplo para practicar; Videsk no lo conoce.</translation>
        </message>
        <message>
            <source>What arrived is not a complete API Key: something was lost or added when it was copied.</source>
            <translation>Lo que llegó no es un API Key completo: algo se perdió o se agregó al copiarlo.</translation>
        </message>
        <message>
            <source>What to do:</source>
            <translation>Qué hacer:</translation>
        </message>
        <message>
            <source>You do not need to do anything yet: we are asking Videsk and will write to you.</source>
            <translation>Por ahora no necesitas hacer nada: consultamos a Videsk y te escribimos.</translation>
        </message>
        <message>
            <source>You do not need to do anything: we will save it again and write to you.</source>
            <translation>No necesitas hacer nada: lo guardamos otra vez y te escribimos.</translation>
        </message>
        <message>
            <source>You do not need to do anything: we will test it again and write to you.</source>
            <translation>No necesitas hacer nada: lo probamos otra vez y te escribimos.</translation>
        </message>
        <message>
            <source>You need no new API Key: another one with the same permissions would get the same answer.</source>
            <translation>No necesitas un API Key nuevo: otro con los mismos permisos recibiría la misma respuesta.</translation>
        </message>
        <message>
            <source>the chat</source>
            <translation>el chat</translation>
        </message>
        <message>
            <source>the mail</source>
            <translation>el correo</translation>
        </message>
        <message>
            <source>the ticket</source>
            <translation>el ticket</translation>
        </message>
    </context>
    <context>
        <name>Result</name>
        <message>
            <source>API Key</source>
            <translation>API Key</translation>
        </message>
        <message>
            <source>Asking Videsk</source>
            <translation>Consultando a Videsk</translation>
        </message>
        <message>
            <source>Before, at {time}: {headline}</source>
            <translation>Antes, a las {time}: {headline}</translation>
        </message>
        <message>
            <source>Before: {headline}</source>
            <translation>Antes: {headline}</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Technical detail</source>
            <translation>Detalle técnico</translation>
        </message>
    </context>
    <context>
        <name>SegmentAnswer</name>
        <message numerus="yes">
            <source>%n public segment(s) have “{text}” in their name or ID</source>
            <translation>
                <numerusform>%n segmento público tiene “{text}” en su nombre o ID</numerusform>
                <numerusform>%n segmentos públicos tienen “{text}” en su nombre o ID</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n segment(s) in the public list are called “{text}”</source>
            <translation>
                <numerusform>%n segmento de la lista pública se llama “{text}”</numerusform>
                <numerusform>%n segmentos de la lista pública se llaman “{text}”</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the ID</source>
            <translation>Copiar el ID</translation>
        </message>
        <message>
            <source>Is it public?</source>
            <translation>¿Es público?</translation>
        </message>
        <message>
            <source>Search all</source>
            <translation>Buscar en todos</translation>
        </message>
        <message>
            <source>“{text}” is in the public list (ID {id})</source>
            <translation>“{text}” está en la lista pública (ID {id})</translation>
        </message>
        <message>
            <source>“{text}” is in the public list, without an ID</source>
            <translation>“{text}” está en la lista pública, sin ID</translation>
        </message>
        <message>
            <source>“{text}” is not among the {shown} loaded, but {rest} are missing</source>
            <translation>“{text}” no está entre los {shown} cargados, pero faltan {rest}</translation>
        </message>
        <message>
            <source>“{text}” is not among the {shown} loaded; there may be more</source>
            <translation>“{text}” no está entre los {shown} cargados; puede haber más</translation>
        </message>
        <message>
            <source>“{text}” is not among the {total} segments this API Key returns ({time})</source>
            <translation>“{text}” no está entre los {total} segmentos que entrega este API Key ({time})</translation>
        </message>
    </context>
    <context>
        <name>SegmentColumns</name>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Drag, or Alt+Up and Alt+Down, to reorder</source>
            <translation>Arrastra, o usa Alt+Arriba y Alt+Abajo, para cambiar el orden</translation>
        </message>
        <message>
            <source>Find a column</source>
            <translation>Buscar una columna</translation>
        </message>
        <message>
            <source>Reset the columns</source>
            <translation>Restablecer las columnas</translation>
        </message>
        <message>
            <source>There are more fields; the whole segment shows them.</source>
            <translation>Hay más campos; se ven en el segmento completo.</translation>
        </message>
    </context>
    <context>
        <name>SegmentCopy</name>
        <message numerus="yes">
            <source>%n ID(s) copied</source>
            <translation>
                <numerusform>%n ID copiado</numerusform>
                <numerusform>%n ID copiados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) copied</source>
            <translation>
                <numerusform>%n celda copiada</numerusform>
                <numerusform>%n celdas copiadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden column(s) left out</source>
            <translation>
                <numerusform>%n columna oculta no incluida</numerusform>
                <numerusform>%n columnas ocultas no incluidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n segment(s) copied</source>
            <translation>
                <numerusform>%n segmento copiado</numerusform>
                <numerusform>%n segmentos copiados</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the ID</source>
            <translation>Copiar el ID</translation>
        </message>
        <message>
            <source>Copy the cell</source>
            <translation>Copiar la celda</translation>
        </message>
        <message>
            <source>Copy the column</source>
            <translation>Copiar la columna</translation>
        </message>
        <message>
            <source>Copy the rows</source>
            <translation>Copiar las filas</translation>
        </message>
        <message>
            <source>Copy the rows as CSV</source>
            <translation>Copiar las filas como CSV</translation>
        </message>
        <message>
            <source>Copy the rows as JSON, whole</source>
            <translation>Copiar las filas como JSON, completas</translation>
        </message>
        <message>
            <source>Copy the rows as Markdown</source>
            <translation>Copiar las filas como Markdown</translation>
        </message>
        <message>
            <source>Copy the rows with headers</source>
            <translation>Copiar las filas con encabezados</translation>
        </message>
        <message>
            <source>Filter by this value</source>
            <translation>Filtrar por este valor</translation>
        </message>
        <message>
            <source>Show the whole segment</source>
            <translation>Ver el segmento completo</translation>
        </message>
    </context>
    <context>
        <name>SegmentDetail</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Copiar la ruta</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>Copiar el valor</translation>
        </message>
        <message>
            <source>Fields of the segment</source>
            <translation>Campos del segmento</translation>
        </message>
        <message>
            <source>Find in this segment</source>
            <translation>Buscar en este segmento</translation>
        </message>
        <message>
            <source>Path copied</source>
            <translation>Ruta copiada</translation>
        </message>
        <message>
            <source>Segment {number}</source>
            <translation>Segmento {number}</translation>
        </message>
        <message>
            <source>The first {number} found</source>
            <translation>Los primeros {number} encontrados</translation>
        </message>
        <message>
            <source>Value copied</source>
            <translation>Valor copiado</translation>
        </message>
    </context>
    <context>
        <name>SegmentExport</name>
        <message numerus="yes">
            <source>%n segment(s) saved to {file}</source>
            <translation>
                <numerusform>%n segmento guardado en {file}</numerusform>
                <numerusform>%n segmentos guardados en {file}</numerusform>
            </translation>
        </message>
        <message>
            <source>All ({number})</source>
            <translation>Todos ({number})</translation>
        </message>
        <message numerus="yes">
            <source>CSV leaves out %n hidden column(s)</source>
            <translation>
                <numerusform>El CSV no incluye %n columna oculta</numerusform>
                <numerusform>El CSV no incluye %n columnas ocultas</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV with commas</source>
            <translation>CSV con comas</translation>
        </message>
        <message>
            <source>CSV with semicolons</source>
            <translation>CSV con punto y coma</translation>
        </message>
        <message>
            <source>Export cancelled. Nothing was saved.</source>
            <translation>Exportación cancelada. No se guardó nada.</translation>
        </message>
        <message>
            <source>Export the segments</source>
            <translation>Exportar los segmentos</translation>
        </message>
        <message>
            <source>Exporting: {done} of {total}</source>
            <translation>Exportando: {done} de {total}</translation>
        </message>
        <message>
            <source>Filtered ({number})</source>
            <translation>Filtrados ({number})</translation>
        </message>
        <message>
            <source>JSON, whole segments</source>
            <translation>JSON, segmentos completos</translation>
        </message>
        <message>
            <source>Loaded so far ({number} of {total})</source>
            <translation>Cargados hasta ahora ({number} de {total})</translation>
        </message>
        <message>
            <source>Loaded so far ({number})</source>
            <translation>Cargados hasta ahora ({number})</translation>
        </message>
        <message>
            <source>Nothing was saved: an API Key was still in the text.</source>
            <translation>No se guardó nada: aún había un API Key en el texto.</translation>
        </message>
        <message>
            <source>Selected ({number})</source>
            <translation>Seleccionados ({number})</translation>
        </message>
    </context>
    <context>
        <name>SegmentTree</name>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
    </context>
    <context>
        <name>SegmentsModel</name>
        <message>
            <source>A value of this segment is of another type than in the other rows</source>
            <translation>Un valor de este segmento es de otro tipo que en las otras filas</translation>
        </message>
        <message>
            <source>Another segment has the same ID</source>
            <translation>Otro segmento tiene el mismo ID</translation>
        </message>
        <message>
            <source>Created on {date}, by its ID</source>
            <translation>Creado el {date}, según su ID</translation>
        </message>
        <message>
            <source>Created, by its ID</source>
            <translation>Creado, según su ID</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>This row is not an object</source>
            <translation>Esta fila no es un objeto</translation>
        </message>
        <message>
            <source>This segment has no ID</source>
            <translation>Este segmento no tiene ID</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n campo</numerusform>
                <numerusform>%n campos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n elemento</numerusform>
                <numerusform>%n elementos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SegmentsTab</name>
        <message numerus="yes">
            <source>%n segment(s)</source>
            <translation>
                <numerusform>%n segmento</numerusform>
                <numerusform>%n segmentos</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Find a segment</source>
            <translation>Buscar un segmento</translation>
        </message>
        <message>
            <source>How complete the list is</source>
            <translation>Qué tan completa está la lista</translation>
        </message>
        <message>
            <source>Load all</source>
            <translation>Cargar todos</translation>
        </message>
        <message>
            <source>Name, ID or any field</source>
            <translation>Nombre, ID o cualquier campo</translation>
        </message>
        <message>
            <source>No segments yet</source>
            <translation>Todavía no hay segmentos</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segmentos</translation>
        </message>
        <message>
            <source>Segments ({loaded} of {total})</source>
            <translation>Segmentos ({loaded} de {total})</translation>
        </message>
        <message>
            <source>Segments ({loaded})</source>
            <translation>Segmentos ({loaded})</translation>
        </message>
        <message>
            <source>The API Key works, and the list is empty</source>
            <translation>El API Key funciona y la lista está vacía</translation>
        </message>
        <message>
            <source>The account may have no public segments. That is not an error.</source>
            <translation>Puede que la cuenta no tenga segmentos públicos. No es un error.</translation>
        </message>
        <message>
            <source>They appear here once Videsk has accepted the API Key.</source>
            <translation>Aparecen aquí cuando Videsk acepta el API Key.</translation>
        </message>
        <message>
            <source>hidden columns are searched too</source>
            <translation>también se busca en columnas ocultas</translation>
        </message>
        <message>
            <source>loading the rest</source>
            <translation>cargando el resto</translation>
        </message>
        <message>
            <source>still searching</source>
            <translation>todavía buscando</translation>
        </message>
        <message>
            <source>the server counts more than it hands out</source>
            <translation>el servidor cuenta más de los que entrega</translation>
        </message>
        <message>
            <source>the server repeats the same page</source>
            <translation>el servidor repite la misma página</translation>
        </message>
        <message>
            <source>the server's page limit is {limit}</source>
            <translation>el servidor entrega {limit} por página</translation>
        </message>
        <message>
            <source>there may be more</source>
            <translation>puede haber más</translation>
        </message>
        <message>
            <source>{loaded} of {total}</source>
            <translation>{loaded} de {total}</translation>
        </message>
        <message numerus="yes">
            <source>%n irregular row(s)</source>
            <translation>
                <numerusform>%n fila irregular</numerusform>
                <numerusform>%n filas irregulares</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsConnection</name>
        <message>
            <source>&amp;Further authorities</source>
            <translation>&amp;Autoridades adicionales</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Certificados (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>Certificates (PEM) to be trusted beside the system's, as your IT team gives them. Default: {value}</source>
            <translation>Certificados (PEM) en los que se confía además de los del sistema, como los entrega tu área de TI. Valor inicial: {value}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <source>Default: {value}</source>
            <translation>Valor inicial: {value}</translation>
        </message>
        <message>
            <source>File with further authorities</source>
            <translation>Archivo de autoridades adicionales</translation>
        </message>
        <message>
            <source>Only the system's</source>
            <translation>Solo las del sistema</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Wait for an answer at &amp;most</source>
            <translation>Esperar una respuesta, como &amp;máximo</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Of this page only; in force with OK</source>
            <translation>Solo de esta página; valen al aceptar</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Restore defaults</source>
            <translation>Restaurar valores iniciales</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>What cannot be used</source>
            <translation>Lo que no se puede usar</translation>
        </message>
    </context>
    <context>
        <name>SettingsEnvironments</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Agregar</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Environments</source>
            <translation>Ambientes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Where API Keys can be sent. Videsk and practice are always there. Default: no others</source>
            <translation>A dónde se pueden enviar los API Key. Videsk y la práctica están siempre. Valor inicial: ningún otro</translation>
        </message>
        <message>
            <source>https:// and a host; http:// on this computer only. You are asked before the first API Key goes to a new host.</source>
            <translation>https:// y un servidor; http:// solo en este equipo. Antes de enviar el primer API Key a un servidor nuevo se te pregunta.</translation>
        </message>
        <message>
            <source>in this program, without a network</source>
            <translation>en este programa, sin red</translation>
        </message>
    </context>
    <context>
        <name>SettingsGeneral</name>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Default: {value}</source>
            <translation>Valor inicial: {value}</translation>
        </message>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
    </context>
    <context>
        <name>SettingsPrivacy</name>
        <message>
            <source>&amp;Forget the API Key in a window that is not used for</source>
            <translation>&amp;Olvidar el API Key de una ventana sin uso durante</translation>
        </message>
        <message>
            <source>&amp;Keep them for</source>
            <translation>Re&amp;cordarlas durante</translation>
        </message>
        <message>
            <source>&amp;Remember checks</source>
            <translation>&amp;Recordar las consultas</translation>
        </message>
        <message>
            <source>At once: the API Key, the ticket, and the clipboard where it holds the API Key.</source>
            <translation>De inmediato: el API Key, el ticket y el portapapeles si contiene el API Key.</translation>
        </message>
        <message>
            <source>By their fingerprint, without API Keys, on this computer only. Default: on</source>
            <translation>Por su huella, sin los API Key, solo en este equipo. Valor inicial: activado</translation>
        </message>
        <message>
            <source>Clear everything</source>
            <translation>Borrar todo</translation>
        </message>
        <message>
            <source>Cleared. What is remembered stays.</source>
            <translation>Borrado. Lo recordado se conserva.</translation>
        </message>
        <message>
            <source>Default: {value}</source>
            <translation>Valor inicial: {value}</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Settings and remembered checks are files in {folder}</source>
            <translation>La configuración y las consultas recordadas son archivos en {folder}</translation>
        </message>
        <message>
            <source>never forget</source>
            <translation>no olvidar</translation>
        </message>
    </context>
    <context>
        <name>ShortcutGroups</name>
        <message>
            <source>In lists and fields</source>
            <translation>En listas y campos</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Clocks agree</source>
            <translation>Los relojes coinciden</translation>
        </message>
        <message>
            <source>Fingerprint {fingerprint}</source>
            <translation>Huella {fingerprint}</translation>
        </message>
        <message>
            <source>Videsk's clock is {amount} ahead</source>
            <translation>El reloj de Videsk está {amount} adelantado</translation>
        </message>
        <message>
            <source>Videsk's clock is {amount} behind</source>
            <translation>El reloj de Videsk está {amount} atrasado</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Accepted by Videsk</source>
            <translation>Aceptado por Videsk</translation>
        </message>
        <message>
            <source>Address (DNS)</source>
            <translation>Dirección (DNS)</translation>
        </message>
        <message>
            <source>Another system answered, not Videsk</source>
            <translation>Respondió otro sistema, no Videsk</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Asking Videsk · connecting</source>
            <translation>Consultando a Videsk · conectando</translation>
        </message>
        <message>
            <source>Asking Videsk · finding the address</source>
            <translation>Consultando a Videsk · buscando la dirección</translation>
        </message>
        <message>
            <source>Asking Videsk · receiving the answer</source>
            <translation>Consultando a Videsk · recibiendo la respuesta</translation>
        </message>
        <message>
            <source>Asking Videsk · securing the connection (TLS)</source>
            <translation>Consultando a Videsk · asegurando la conexión (TLS)</translation>
        </message>
        <message>
            <source>Asking Videsk · sending</source>
            <translation>Consultando a Videsk · enviando</translation>
        </message>
        <message>
            <source>Asking Videsk · waiting for the answer</source>
            <translation>Consultando a Videsk · esperando la respuesta</translation>
        </message>
        <message>
            <source>Cannot be sent</source>
            <translation>No se puede enviar</translation>
        </message>
        <message>
            <source>Certain only if the signature is right, and Videsk alone knows that</source>
            <translation>Seguro solo si la firma es correcta, y eso únicamente lo sabe Videsk</translation>
        </message>
        <message>
            <source>Certain: it can be read in the API Key itself</source>
            <translation>Seguro: se lee en el propio API Key</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Información</translation>
        </message>
        <message>
            <source>It is one hour: usually a daylight-saving change set by hand. Turn on automatic time and time zone.</source>
            <translation>Es justo una hora: suele ser un cambio de hora ajustado a mano. Activa la hora y la zona automáticas.</translation>
        </message>
        <message>
            <source>Nobody answered</source>
            <translation>No respondió nadie</translation>
        </message>
        <message>
            <source>Not evaluated</source>
            <translation>Sin evaluar</translation>
        </message>
        <message>
            <source>Only Videsk can confirm it</source>
            <translation>Solo Videsk puede confirmarlo</translation>
        </message>
        <message>
            <source>Only Videsk could know this</source>
            <translation>Solo Videsk podía saberlo</translation>
        </message>
        <message>
            <source>Refused by Videsk</source>
            <translation>Rechazado por Videsk</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Security (TLS)</source>
            <translation>Seguridad (TLS)</translation>
        </message>
        <message>
            <source>Some rows of the list are unusual; they are marked.</source>
            <translation>Algunas filas de la lista son inusuales; están marcadas.</translation>
        </message>
        <message>
            <source>The API Key was not evaluated: there is nothing to compare</source>
            <translation>El API Key quedó sin evaluar: no hay nada que comparar</translation>
        </message>
        <message>
            <source>The answer does not have the form of Videsk's</source>
            <translation>La respuesta no tiene la forma de las de Videsk</translation>
        </message>
        <message>
            <source>The answer is a list in the form of Videsk's</source>
            <translation>La respuesta es una lista con la forma de las de Videsk</translation>
        </message>
        <message>
            <source>The answer is an error in the form of Videsk's</source>
            <translation>La respuesta es un error con la forma de los de Videsk</translation>
        </message>
        <message>
            <source>The answer says success and error at once; we believe the error.</source>
            <translation>La respuesta dice éxito y error a la vez; le creemos al error.</translation>
        </message>
        <message>
            <source>The list is not complete.</source>
            <translation>La lista no está completa.</translation>
        </message>
        <message>
            <source>The list is not complete: {shown} of {total} are loaded.</source>
            <translation>La lista no está completa: hay {shown} de {total} cargados.</translation>
        </message>
        <message>
            <source>The practice API of this program answered</source>
            <translation>Respondió la API de práctica de este programa</translation>
        </message>
        <message>
            <source>The segment list is empty.</source>
            <translation>La lista de segmentos está vacía.</translation>
        </message>
        <message>
            <source>The status of the answer and the code inside it differ; the status counts.</source>
            <translation>El estado de la respuesta y el código que trae dentro no coinciden; vale el estado.</translation>
        </message>
        <message>
            <source>The status of the answer says it</source>
            <translation>Lo dice el estado de la respuesta</translation>
        </message>
        <message>
            <source>This computer's clock is wrong. We used Videsk's time.</source>
            <translation>El reloj de este equipo no está en hora. Usamos la hora de Videsk.</translation>
        </message>
        <message>
            <source>This computer's clock is {amount} {direction}. We used Videsk's time.</source>
            <translation>El reloj de este equipo está {amount} {direction}. Usamos la hora de Videsk.</translation>
        </message>
        <message>
            <source>Videsk</source>
            <translation>Videsk</translation>
        </message>
        <message>
            <source>Videsk answered</source>
            <translation>Respondió Videsk</translation>
        </message>
        <message>
            <source>Videsk answered what we expected</source>
            <translation>Videsk respondió lo que esperábamos</translation>
        </message>
        <message>
            <source>Videsk changed the secret with which it signs</source>
            <translation>Videsk cambió el secreto con el que firma</translation>
        </message>
        <message>
            <source>Videsk gave an answer we did not expect</source>
            <translation>Videsk respondió algo que no esperábamos</translation>
        </message>
        <message>
            <source>Videsk said that the list comes from a cache.</source>
            <translation>Videsk indicó que la lista viene de una copia guardada.</translation>
        </message>
        <message>
            <source>Videsk says that it expired on {date} ({zone}).</source>
            <translation>Videsk dice que expiró el {date} ({zone}).</translation>
        </message>
        <message>
            <source>Videsk says when it expired.</source>
            <translation>Videsk dice cuándo expiró.</translation>
        </message>
        <message>
            <source>Videsk's server changed and judges in another way</source>
            <translation>el servidor de Videsk cambió y evalúa de otra forma</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Advertencia</translation>
        </message>
        <message>
            <source>a character of the API Key changed in copying</source>
            <translation>un carácter del API Key cambió al copiarlo</translation>
        </message>
        <message>
            <source>connecting</source>
            <translation>conectar</translation>
        </message>
        <message>
            <source>finding the address</source>
            <translation>buscar la dirección</translation>
        </message>
        <message>
            <source>first part (header)</source>
            <translation>primera parte (encabezado)</translation>
        </message>
        <message>
            <source>receiving the answer</source>
            <translation>recibir la respuesta</translation>
        </message>
        <message>
            <source>second part (content)</source>
            <translation>segunda parte (contenido)</translation>
        </message>
        <message>
            <source>securing the connection (TLS)</source>
            <translation>asegurar la conexión (TLS)</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>enviar</translation>
        </message>
        <message>
            <source>the API Key is from another environment</source>
            <translation>el API Key es de otro ambiente</translation>
        </message>
        <message>
            <source>the API Key is limited to certain addresses, and this is not one of them</source>
            <translation>el API Key está limitado a ciertas direcciones y esta no es una de ellas</translation>
        </message>
        <message>
            <source>the API Key was cut in copying</source>
            <translation>el API Key se cortó al copiarlo</translation>
        </message>
        <message>
            <source>the Authorization header was lost on the way</source>
            <translation>la cabecera Authorization se perdió en el camino</translation>
        </message>
        <message>
            <source>the account administrator</source>
            <translation>el administrador de la cuenta</translation>
        </message>
        <message>
            <source>the whole API Key</source>
            <translation>el API Key completo</translation>
        </message>
        <message>
            <source>third part (signature)</source>
            <translation>tercera parte (firma)</translation>
        </message>
        <message>
            <source>this computer's clock is wrong</source>
            <translation>el reloj de este equipo no está en hora</translation>
        </message>
        <message>
            <source>waiting for the answer</source>
            <translation>esperar la respuesta</translation>
        </message>
        <message>
            <source>you</source>
            <translation>tú</translation>
        </message>
        <message>
            <source>your IT team</source>
            <translation>tu área de TI</translation>
        </message>
    </context>
    <context>
        <name>StepsList</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Steps of the request</source>
            <translation>Pasos de la solicitud</translation>
        </message>
        <message>
            <source>failed after {ms} ms</source>
            <translation>falló tras {ms} ms</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>no hizo falta</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>no se alcanzó</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>aún no</translation>
        </message>
    </context>
    <context>
        <name>Ticket</name>
        <message>
            <source>As the customer sent it, it would fail too</source>
            <translation>Tal como lo envió el cliente, también fallaría</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <source>Content of the API Key</source>
            <translation>Contenido del API Key</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Ambiente</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Huella</translation>
        </message>
        <message>
            <source>Headers of the answer</source>
            <translation>Cabeceras de la respuesta</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Emitido</translation>
        </message>
        <message>
            <source>Possible causes</source>
            <translation>Causas posibles</translation>
        </message>
        <message>
            <source>Predicted</source>
            <translation>Previsto</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Ray ID</source>
            <translation>Ray ID</translation>
        </message>
        <message>
            <source>Redactions</source>
            <translation>Partes tapadas</translation>
        </message>
        <message>
            <source>Reference of the integration</source>
            <translation>Referencia de la integración</translation>
        </message>
        <message>
            <source>Removed on pasting</source>
            <translation>Quitado al pegar</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segmentos</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Steps of the request</source>
            <translation>Pasos de la solicitud</translation>
        </message>
        <message>
            <source>This text holds no API Key.</source>
            <translation>Este texto no contiene ningún API Key.</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Ticket</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>What was answered</source>
            <translation>Lo que se respondió</translation>
        </message>
        <message>
            <source>What was noticed in the API Key</source>
            <translation>Lo que se notó en el API Key</translation>
        </message>
        <message>
            <source>Who answered</source>
            <translation>Quién respondió</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>falló</translation>
        </message>
        <message>
            <source>names and types only</source>
            <translation>solo nombres y tipos</translation>
        </message>
        <message>
            <source>position {position}</source>
            <translation>posición {position}</translation>
        </message>
        <message>
            <source>the server's is {seconds} s ahead of this computer's</source>
            <translation>el del servidor va {seconds} s adelante del de este equipo</translation>
        </message>
        <message>
            <source>{fingerprint} ({length} characters)</source>
            <translation>{fingerprint} ({length} caracteres)</translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} de {total}</translation>
        </message>
    </context>
    <context>
        <name>TicketSide</name>
        <message>
            <source>Copy for the ticket</source>
            <translation>Copiar para el ticket</translation>
        </message>
        <message>
            <source>Copy the text as it stands here (Ctrl+Shift+E)</source>
            <translation>Copia el texto tal como está aquí (Ctrl+Shift+E)</translation>
        </message>
        <message>
            <source>For the ticket</source>
            <translation>Para el ticket</translation>
        </message>
        <message numerus="yes">
            <source>Holds no API Key; %n place(s) taken out</source>
            <translation>
                <numerusform>Sin ningún API Key; se quitó %n parte</numerusform>
                <numerusform>Sin ningún API Key; se quitaron %n partes</numerusform>
            </translation>
        </message>
        <message>
            <source>Holds no API Key; nothing had to be taken out</source>
            <translation>Sin ningún API Key; no hubo que quitar nada</translation>
        </message>
        <message>
            <source>It is written once Videsk was asked.</source>
            <translation>Se escribe después de consultar a Videsk.</translation>
        </message>
        <message>
            <source>Text for the ticket, exactly as it is copied</source>
            <translation>Texto para el ticket, exactamente como se copia</translation>
        </message>
        <message>
            <source>With the values of the API Key's fields</source>
            <translation>Con los valores de los campos del API Key</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>Explain in the help</source>
            <translation>Explicar en la ayuda</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
    </context>
    <context>
        <name>Verdicts</name>
        <message>
            <source>An API Key of Videsk begins with eyJ and has three parts separated by dots.</source>
            <translation>Un API Key de Videsk empieza con eyJ y tiene tres partes separadas por puntos.</translation>
        </message>
        <message>
            <source>Ask again later. If it is repeated, escalate to Videsk with the text for the ticket.</source>
            <translation>Consulta de nuevo más tarde. Si se repite, escala a Videsk con el texto para el ticket.</translation>
        </message>
        <message>
            <source>Ask for the API Key of the Videsk integration.</source>
            <translation>Pide el API Key de la integración de Videsk.</translation>
        </message>
        <message>
            <source>Ask them to copy it again, whole, with the Copy button and not as a screenshot.</source>
            <translation>Pide que lo copien otra vez, completo, con el botón Copiar y sin captura de pantalla.</translation>
        </message>
        <message>
            <source>Ask them to copy it again, whole.</source>
            <translation>Pide que lo copien otra vez, completo.</translation>
        </message>
        <message>
            <source>Ask them to copy it again, whole. If it fails again, confirm the environment; then have a new one created.</source>
            <translation>Pide que lo copien otra vez, completo. Si vuelve a fallar, confirma el ambiente; después, que creen uno nuevo.</translation>
        </message>
        <message>
            <source>Ask them to copy it again, whole. It cannot be mended by hand: the signature would no longer match.</source>
            <translation>Pide que lo copien otra vez, completo. No se puede arreglar a mano: la firma ya no coincidiría.</translation>
        </message>
        <message>
            <source>Ask them to copy the API Key alone, with the Copy button.</source>
            <translation>Pide que copien solo el API Key, con el botón Copiar.</translation>
        </message>
        <message>
            <source>Ask them to copy the API Key of the integration again, whole.</source>
            <translation>Pide que copien otra vez el API Key de la integración, completo.</translation>
        </message>
        <message>
            <source>Ask them to show the whole API Key first, and then to copy it with the Copy button.</source>
            <translation>Pide que primero muestren el API Key completo y luego lo copien con el botón Copiar.</translation>
        </message>
        <message>
            <source>Ask your IT team whether a proxy or a VPN removes the Authorization header on the way to *.videsk.io.</source>
            <translation>Pregunta a tu área de TI si un proxy o una VPN quita la cabecera Authorization en el camino a *.videsk.io.</translation>
        </message>
        <message>
            <source>At position {pos} there is {name}, which an API Key cannot contain.</source>
            <translation>En la posición {pos} hay {name}, que no puede estar en un API Key.</translation>
        </message>
        <message>
            <source>Confirm with the customer that the API Key belongs to the right account and that it has a public segment.</source>
            <translation>Confirma con el cliente que el API Key es de la cuenta correcta y que tiene algún segmento público.</translation>
        </message>
        <message>
            <source>First confirm that they copied the integration's API Key.</source>
            <translation>Antes, confirma que copiaron el API Key de la integración.</translation>
        </message>
        <message>
            <source>First correct this computer's clock.</source>
            <translation>Primero corrige el reloj de este equipo.</translation>
        </message>
        <message>
            <source>If it is the same again, have a new one created.</source>
            <translation>Si vuelve a ser el mismo, que creen uno nuevo.</translation>
        </message>
        <message>
            <source>If it still fails for the customer, ask for the command they use and the answer they get, without the API Key.</source>
            <translation>Si al cliente le sigue fallando, pídele el comando que usa y la respuesta que recibe, sin el API Key.</translation>
        </message>
        <message>
            <source>It does not say that it is signed with HS256, as Videsk's API Keys are.</source>
            <translation>No dice que esté firmado con HS256, como los API Key de Videsk.</translation>
        </message>
        <message>
            <source>It expired on {date} ({zone}).</source>
            <translation>Expiró el {date} ({zone}).</translation>
        </message>
        <message>
            <source>It expires on {date} ({zone}).</source>
            <translation>Su fecha de expiración es {date} ({zone}).</translation>
        </message>
        <message>
            <source>It looks like a session or appointment token, not an integration's API Key.</source>
            <translation>Parece un token de sesión o de una cita, no el API Key de una integración.</translation>
        </message>
        <message>
            <source>It may belong to another service.</source>
            <translation>Puede ser de otro servicio.</translation>
        </message>
        <message numerus="yes">
            <source>It needs three parts separated by dots; there are %n here.</source>
            <translation>
                <numerusform>Debe tener tres partes separadas por puntos; aquí hay %n.</numerusform>
                <numerusform>Debe tener tres partes separadas por puntos; aquí hay %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>It says nothing about the API Key.</source>
            <translation>No dice nada del API Key.</translation>
        </message>
        <message>
            <source>It says that it is signed with {alg}; Videsk's API Keys use HS256.</source>
            <translation>Dice que está firmado con {alg}; los API Key de Videsk usan HS256.</translation>
        </message>
        <message>
            <source>It starts working on {date} ({zone}).</source>
            <translation>Empieza a funcionar el {date} ({zone}).</translation>
        </message>
        <message>
            <source>Its beginning is damaged or characters are missing.</source>
            <translation>Su comienzo está dañado o le faltan caracteres.</translation>
        </message>
        <message>
            <source>Its content is empty (null): nothing in it can be read.</source>
            <translation>Su contenido está vacío (null): no hay nada que leer en él.</translation>
        </message>
        <message>
            <source>Its expiry (exp) is not a number, and Videsk reads nothing else.</source>
            <translation>Su fecha de expiración (exp) no es un número, y Videsk no lee otra cosa.</translation>
        </message>
        <message>
            <source>Its expiry date is in the past.</source>
            <translation>Su fecha de expiración ya pasó.</translation>
        </message>
        <message>
            <source>Its expiry is {date} ({zone}).</source>
            <translation>Su fecha de expiración es {date} ({zone}).</translation>
        </message>
        <message>
            <source>Its last character cannot be the end of a signature: the end was changed or cut.</source>
            <translation>Su último carácter no puede ser el final de una firma: el final cambió o se cortó.</translation>
        </message>
        <message>
            <source>Its start (nbf) is not a number, and Videsk reads nothing else.</source>
            <translation>Su fecha de inicio (nbf) no es un número, y Videsk no lee otra cosa.</translation>
        </message>
        <message>
            <source>Only the segments request was tested.</source>
            <translation>Solo se probó la consulta de segmentos.</translation>
        </message>
        <message>
            <source>Other requests may work.</source>
            <translation>Otras consultas pueden funcionar.</translation>
        </message>
        <message>
            <source>Review the suggested correction.</source>
            <translation>Revisa la corrección propuesta.</translation>
        </message>
        <message>
            <source>Something was added to it, or several texts were joined.</source>
            <translation>Se le agregó algo o se unieron varios textos.</translation>
        </message>
        <message>
            <source>Something was changed, lost or added in copying.</source>
            <translation>Al copiarlo, algo cambió, faltó o sobró.</translation>
        </message>
        <message>
            <source>The API Key is genuine, but may not read segments</source>
            <translation>El API Key es auténtico, pero le falta permiso para ver segmentos</translation>
        </message>
        <message>
            <source>The API Key works</source>
            <translation>El API Key funciona</translation>
        </message>
        <message>
            <source>The API Key works, but the segment list is empty</source>
            <translation>El API Key funciona, pero la lista de segmentos está vacía</translation>
        </message>
        <message>
            <source>The Authorization header was lost on the way, or it arrived empty or with another word than Bearer.</source>
            <translation>La cabecera Authorization se perdió en el camino, o llegó vacía o con otra palabra que Bearer.</translation>
        </message>
        <message>
            <source>The account administrator must create a new API Key and replace it wherever it is used.</source>
            <translation>El administrador de la cuenta debe crear un API Key nuevo y reemplazarlo donde lo usa.</translation>
        </message>
        <message>
            <source>The account administrator must grant that permission. Another API Key with the same permissions will fail too.</source>
            <translation>El administrador de la cuenta debe darle ese permiso. Otro API Key con los mismos permisos fallará igual.</translation>
        </message>
        <message>
            <source>The account administrator should look under Integraciones. If it is gone, they create another one and replace the API Key wherever it is used.</source>
            <translation>El administrador de la cuenta debe revisar Integraciones. Si ya no está, debe crear otra y reemplazar el API Key donde lo usa.</translation>
        </message>
        <message>
            <source>The cause is at position {pos}: {name}.</source>
            <translation>La causa está en la posición {pos}: {name}.</translation>
        </message>
        <message>
            <source>The content of this API Key is damaged</source>
            <translation>El contenido de este API Key está dañado</translation>
        </message>
        <message>
            <source>The damage is near position {pos}.</source>
            <translation>El daño está cerca de la posición {pos}.</translation>
        </message>
        <message>
            <source>The date from which it works is in the future.</source>
            <translation>La fecha desde la que funciona está en el futuro.</translation>
        </message>
        <message>
            <source>The end has {missing}: a complete signature has {expected}, this one has {characters}.</source>
            <translation>Al final {missing}: una firma completa tiene {expected} y aquí hay {characters}.</translation>
        </message>
        <message>
            <source>The end of this API Key is missing</source>
            <translation>Falta el final de este API Key</translation>
        </message>
        <message>
            <source>The expiry date of this API Key cannot be understood</source>
            <translation>La fecha de expiración de este API Key no se entiende</translation>
        </message>
        <message>
            <source>The second part cannot be read: something was changed, lost or added in copying.</source>
            <translation>La segunda parte no se puede leer: al copiarla, algo cambió, faltó o sobró.</translation>
        </message>
        <message>
            <source>The second part stops being readable near position {pos}: something was changed, lost or added in copying.</source>
            <translation>La segunda parte deja de leerse cerca de la posición {pos}: al copiarla, algo cambió, faltó o sobró.</translation>
        </message>
        <message>
            <source>The second part stops being readable near position {pos}: something was changed, lost or added, perhaps in copying.</source>
            <translation>La segunda parte deja de leerse cerca de la posición {pos}: algo cambió, faltó o sobró, quizás al copiarla.</translation>
        </message>
        <message>
            <source>The signature of this API Key does not match</source>
            <translation>La firma de este API Key no coincide</translation>
        </message>
        <message>
            <source>The start date of this API Key cannot be understood</source>
            <translation>La fecha de inicio de este API Key no se entiende</translation>
        </message>
        <message>
            <source>The text was altered, it was cut, or the API Key is from another environment. We cannot tell which from here.</source>
            <translation>El texto cambió, está cortado o el API Key es de otro ambiente. No es posible saber cuál desde aquí.</translation>
        </message>
        <message>
            <source>The third part, the signature, is empty: the end was lost in copying.</source>
            <translation>La tercera parte, la firma, está vacía: el final se perdió al copiarlo.</translation>
        </message>
        <message>
            <source>There is no API Key in this text</source>
            <translation>En este texto no hay un API Key</translation>
        </message>
        <message>
            <source>This API Key becomes active in {in}</source>
            <translation>Este API Key se activa en {in}</translation>
        </message>
        <message>
            <source>This API Key becomes active in {in} by this computer's clock</source>
            <translation>Este API Key se activa en {in} según el reloj de este equipo</translation>
        </message>
        <message>
            <source>This API Key cannot be read</source>
            <translation>Este API Key no se puede leer</translation>
        </message>
        <message>
            <source>This API Key expired {ago} ago</source>
            <translation>Este API Key expiró hace {ago}</translation>
        </message>
        <message>
            <source>This API Key expired {ago} ago by this computer's clock</source>
            <translation>Este API Key expiró hace {ago} según el reloj de este equipo</translation>
        </message>
        <message>
            <source>This API Key has expired</source>
            <translation>Este API Key expiró</translation>
        </message>
        <message>
            <source>This API Key has no signature</source>
            <translation>A este API Key le falta la firma</translation>
        </message>
        <message>
            <source>This API Key has too many parts</source>
            <translation>Este API Key tiene demasiadas partes</translation>
        </message>
        <message>
            <source>This API Key has too much at its end</source>
            <translation>A este API Key le sobra algo al final</translation>
        </message>
        <message>
            <source>This API Key is hidden behind dots or asterisks</source>
            <translation>Este API Key está oculto con puntos o asteriscos</translation>
        </message>
        <message>
            <source>This API Key is not active yet</source>
            <translation>Este API Key todavía no está activo</translation>
        </message>
        <message>
            <source>This API Key was copied from where it is shown shortened</source>
            <translation>Este API Key se copió de un lugar donde se muestra abreviado</translation>
        </message>
        <message>
            <source>This does not look like an API Key made by Videsk</source>
            <translation>Esto no parece un API Key hecho por Videsk</translation>
        </message>
        <message>
            <source>This is not a complete API Key</source>
            <translation>Esto no es un API Key completo</translation>
        </message>
        <message>
            <source>This is not an API Key of Videsk: it looks like {what}</source>
            <translation>Esto no es un API Key de Videsk: parece {what}</translation>
        </message>
        <message>
            <source>Videsk accepted it and returned no segments. The account may have no public segments.</source>
            <translation>Videsk lo aceptó y no entregó segmentos. Puede que la cuenta no tenga segmentos públicos.</translation>
        </message>
        <message numerus="yes">
            <source>Videsk accepted it and returned {shown} of %n segments.</source>
            <translation>
                <numerusform>Videsk lo aceptó y entregó {shown} de %n segmento.</numerusform>
                <numerusform>Videsk lo aceptó y entregó {shown} de %n segmentos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Videsk accepted it and returned {shown} segments. It did not say how many there are.</source>
            <translation>Videsk lo aceptó y entregó {shown} segmentos. No dijo cuántos hay.</translation>
        </message>
        <message>
            <source>Videsk accepted it.</source>
            <translation>Videsk lo aceptó.</translation>
        </message>
        <message>
            <source>Videsk cannot use this API Key</source>
            <translation>Videsk no puede usar este API Key</translation>
        </message>
        <message>
            <source>Videsk could not read it.</source>
            <translation>Videsk no pudo leerlo.</translation>
        </message>
        <message>
            <source>Videsk could not read its content.</source>
            <translation>Videsk no pudo leer su contenido.</translation>
        </message>
        <message>
            <source>Videsk does not accept the way in which it is signed.</source>
            <translation>Videsk no acepta la forma en que está firmado.</translation>
        </message>
        <message>
            <source>Videsk does not accept this form of API Key</source>
            <translation>Videsk no acepta esta forma de API Key</translation>
        </message>
        <message>
            <source>Videsk does not recognise the signature.</source>
            <translation>Videsk no reconoce la firma.</translation>
        </message>
        <message>
            <source>Videsk does not recognise this API Key's integration</source>
            <translation>Videsk no reconoce la integración de este API Key</translation>
        </message>
        <message>
            <source>Videsk found no signature.</source>
            <translation>Videsk no encontró la firma.</translation>
        </message>
        <message>
            <source>Videsk found no signature: the end of the API Key was lost in copying.</source>
            <translation>Videsk no encontró la firma: el final del API Key se perdió al copiarlo.</translation>
        </message>
        <message>
            <source>Videsk received no API Key</source>
            <translation>Videsk no recibió ningún API Key</translation>
        </message>
        <message>
            <source>Videsk recognised it and denied this request.</source>
            <translation>Videsk lo reconoce y negó esta consulta.</translation>
        </message>
        <message>
            <source>Videsk recognised it and denied this request: {path}.</source>
            <translation>Videsk lo reconoce y negó esta consulta: {path}.</translation>
        </message>
        <message>
            <source>Videsk refused it because it has expired.</source>
            <translation>Videsk lo rechazó porque expiró.</translation>
        </message>
        <message>
            <source>Videsk refused it because it is not active yet.</source>
            <translation>Videsk lo rechazó porque todavía no está activo.</translation>
        </message>
        <message>
            <source>Videsk refused it because its expiry (exp) is not a number.</source>
            <translation>Videsk lo rechazó porque su fecha de expiración (exp) no es un número.</translation>
        </message>
        <message>
            <source>Videsk refused it because its start (nbf) is not a number.</source>
            <translation>Videsk lo rechazó porque su fecha de inicio (nbf) no es un número.</translation>
        </message>
        <message>
            <source>Videsk refused its form: it expected three parts separated by dots.</source>
            <translation>Videsk lo rechazó por su forma: esperaba tres partes separadas por puntos.</translation>
        </message>
        <message>
            <source>Videsk refused the API Key and did not say why</source>
            <translation>Videsk rechazó el API Key y no dijo por qué</translation>
        </message>
        <message>
            <source>Videsk refused the API Key for a reason we do not know</source>
            <translation>Videsk rechazó el API Key por una razón que no conocemos</translation>
        </message>
        <message>
            <source>Videsk said that the list comes from a cache.</source>
            <translation>Videsk indicó que la lista viene de una copia guardada.</translation>
        </message>
        <message>
            <source>Videsk says that the integration is invalid or was removed. It does not look like a copying error.</source>
            <translation>Videsk dice que la integración no es válida o fue eliminada. No parece un error de copia.</translation>
        </message>
        <message>
            <source>Videsk will not be able to use this API Key</source>
            <translation>Videsk no podrá usar este API Key</translation>
        </message>
        <message>
            <source>Wait until then. If it should already work, the administrator must create a new one.</source>
            <translation>Espera hasta esa fecha. Si ya debería funcionar, el administrador debe crear uno nuevo.</translation>
        </message>
        <message>
            <source>We see no damage here.</source>
            <translation>Aquí no vemos el daño.</translation>
        </message>
        <message>
            <source>What it said stands below.</source>
            <translation>Lo que dijo está más abajo.</translation>
        </message>
        <message>
            <source>What we see here: {finding}.</source>
            <translation>Lo que vemos aquí: {finding}.</translation>
        </message>
        <message>
            <source>Where the rest of it should be there are dots or asterisks.</source>
            <translation>Donde debería estar el resto hay puntos o asteriscos.</translation>
        </message>
        <message>
            <source>Where the rest of it should be there is "{mark}".</source>
            <translation>Donde debería estar el resto hay "{mark}".</translation>
        </message>
    </context>
    <context>
        <name>WarningLine</name>
        <message>
            <source>Read all</source>
            <translation>Leer todo</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>Does not work</source>
            <translation>No funciona</translation>
        </message>
        <message>
            <source>It seems to come from {who}.</source>
            <translation>Parece venir de {who}.</translation>
        </message>
        <message>
            <source>It went through the proxy {proxy}.</source>
            <translation>Pasó por el proxy {proxy}.</translation>
        </message>
        <message>
            <source>No way works from this computer. Check the connection or the VPN; if other pages open, ask your IT team to allow *.videsk.io, port 443.</source>
            <translation>Ningún camino funciona desde este equipo. Revisa la conexión o la VPN; si otras páginas abren, pide a tu área de TI que permita *.videsk.io, puerto 443.</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>No existe</translation>
        </message>
        <message>
            <source>Over IPv4 it works, over IPv6 it does not: if asking is slow, tell your IT team. Ask Videsk again.</source>
            <translation>Por IPv4 funciona y por IPv6 no: si la consulta es lenta, avisa a tu área de TI. Consulta otra vez a Videsk.</translation>
        </message>
        <message>
            <source>Over IPv6 it works, over IPv4 it does not: if asking fails, tell your IT team. Ask Videsk again.</source>
            <translation>Por IPv6 funciona y por IPv4 no: si la consulta falla, avisa a tu área de TI. Consulta otra vez a Videsk.</translation>
        </message>
        <message>
            <source>Something answered in {ms} ms, but not as Videsk does: {why}.</source>
            <translation>Algo respondió en {ms} ms, pero no como lo hace Videsk: {why}.</translation>
        </message>
        <message>
            <source>The practice API of this program answered in {ms} ms. In practice nothing leaves this computer.</source>
            <translation>La API de práctica de este programa respondió en {ms} ms. En práctica nada sale de este equipo.</translation>
        </message>
        <message>
            <source>This computer does not reach {host}: {why}.</source>
            <translation>Este equipo no llega a {host}: {why}.</translation>
        </message>
        <message>
            <source>This computer reaches Videsk: {host} answered in {ms} ms.</source>
            <translation>Este equipo llega a Videsk: {host} respondió en {ms} ms.</translation>
        </message>
        <message>
            <source>This computer reaches {host}: it answered as Videsk does, in {ms} ms.</source>
            <translation>Este equipo llega a {host}: respondió como lo hace Videsk, en {ms} ms.</translation>
        </message>
        <message>
            <source>Through the proxy you named</source>
            <translation>Por el proxy que indicaste</translation>
        </message>
        <message>
            <source>Through the proxy you named it works. Ask Videsk again.</source>
            <translation>Por el proxy que indicaste funciona. Consulta otra vez a Videsk.</translation>
        </message>
        <message>
            <source>Through the system's proxy</source>
            <translation>Por el proxy del sistema</translation>
        </message>
        <message>
            <source>Through the system's proxy it works: choose “As the system” under Network, Proxy and time limit.</source>
            <translation>Por el proxy del sistema funciona: elige «El del sistema» en Red, Proxy y tiempo límite.</translation>
        </message>
        <message>
            <source>Through the system's proxy, as it is set now, it works. Ask Videsk again.</source>
            <translation>Por el proxy del sistema, como está configurado ahora, funciona. Consulta otra vez a Videsk.</translation>
        </message>
        <message>
            <source>What it said: {name}.</source>
            <translation>Lo que dijo: {name}.</translation>
        </message>
        <message>
            <source>Without a proxy it works: choose “None” under Network, Proxy and time limit.</source>
            <translation>Sin proxy funciona: elige «Ninguno» en Red, Proxy y tiempo límite.</translation>
        </message>
        <message>
            <source>Without a proxy, IPv4</source>
            <translation>Sin proxy, IPv4</translation>
        </message>
        <message>
            <source>Without a proxy, IPv6</source>
            <translation>Sin proxy, IPv6</translation>
        </message>
        <message>
            <source>Without a proxy, as it is set now, it works. Ask Videsk again.</source>
            <translation>Sin proxy, como está configurado ahora, funciona. Consulta otra vez a Videsk.</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Funciona</translation>
        </message>
        <message>
            <source>it is not used for this address</source>
            <translation>no se usa para esta dirección</translation>
        </message>
        <message>
            <source>no address of this kind is known</source>
            <translation>no se conoce ninguna dirección de este tipo</translation>
        </message>
        <message>
            <source>the system names none for this address</source>
            <translation>el sistema no indica ninguno para esta dirección</translation>
        </message>
    </context>
    <context>
        <name>Wiring</name>
        <message>
            <source>Something went wrong in this program ({kind}). What you see may be incomplete.</source>
            <translation>Algo falló en este programa ({kind}). Puede que lo que ves esté incompleto.</translation>
        </message>
        <message>
            <source>The other segments could not be loaded: {reason}</source>
            <translation>No se pudieron cargar los demás segmentos: {reason}</translation>
        </message>
    </context>
</TS>
