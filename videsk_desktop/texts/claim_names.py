"""Names of claims and header parameters with their official name and one plain sentence. Only the tables.

Official names: IANA's registry "JSON Web Token Claims" (RFC 7519 section 10.1) and "JSON Web Signature and Encryption
Header Parameters" (RFC 7515 section 9.1).
"""

from videsk_desktop.i18n import mark

CLAIMS: dict[str, tuple[str, str]] = {
    "rac": (
        mark("Claims", "Videsk's integration"),
        mark("Claims", "Which Videsk integration this API Key belongs to."),
    ),
    "iss": (mark("Claims", "Issuer"), mark("Claims", "Who made it.")),
    "sub": (mark("Claims", "Subject"), mark("Claims", "Whom or what it speaks of.")),
    "aud": (mark("Claims", "Audience"), mark("Claims", "Whom it is meant for.")),
    "exp": (mark("Claims", "Expiration time"), mark("Claims", "From this moment on it no longer works.")),
    "nbf": (mark("Claims", "Not before"), mark("Claims", "Until this moment it does not work yet.")),
    "iat": (mark("Claims", "Issued at"), mark("Claims", "When it was made. Videsk does not look at it.")),
    "jti": (mark("Claims", "JWT ID"), mark("Claims", "Its own number, different from any other's.")),
    "typ": (mark("Claims", "Type"), mark("Claims", "What kind of token it says it is.")),
    "name": (mark("Claims", "Full name"), mark("Claims", "A person's full name.")),
    "given_name": (mark("Claims", "Given name"), mark("Claims", "A person's first name.")),
    "family_name": (mark("Claims", "Surname"), mark("Claims", "A person's last name.")),
    "preferred_username": (mark("Claims", "Preferred user name"), mark("Claims", "How a person wishes to be called.")),
    "nickname": (mark("Claims", "Casual name"), mark("Claims", "How a person is called by friends.")),
    "profile": (mark("Claims", "Profile page"), mark("Claims", "The address of a person's page.")),
    "picture": (mark("Claims", "Profile picture"), mark("Claims", "The address of a person's picture.")),
    "website": (mark("Claims", "Web page or blog"), mark("Claims", "The address of a person's web site.")),
    "email": (mark("Claims", "E-mail address"), mark("Claims", "A person's e-mail address.")),
    "email_verified": (mark("Claims", "E-mail verified"), mark("Claims", "Whether that address was confirmed.")),
    "phone_number": (mark("Claims", "Telephone number"), mark("Claims", "A person's telephone number.")),
    "locale": (mark("Claims", "Locale"), mark("Claims", "A person's language and country.")),
    "zoneinfo": (mark("Claims", "Time zone"), mark("Claims", "A person's time zone.")),
    "updated_at": (mark("Claims", "Information last updated"), mark("Claims", "When what it says was last changed.")),
    "azp": (mark("Claims", "Authorized party"), mark("Claims", "The program it was made for.")),
    "nonce": (mark("Claims", "Nonce"), mark("Claims", "A value used once, against replaying.")),
    "auth_time": (mark("Claims", "Time of sign-in"), mark("Claims", "When the person signed in.")),
    "at_hash": (mark("Claims", "Access token hash"), mark("Claims", "It ties this token to an access token.")),
    "acr": (mark("Claims", "Authentication class"), mark("Claims", "How strict the sign-in was.")),
    "amr": (mark("Claims", "Authentication methods"), mark("Claims", "How the person signed in.")),
    "sid": (mark("Claims", "Session ID"), mark("Claims", "The session it belongs to.")),
    "cnf": (mark("Claims", "Confirmation"), mark("Claims", "The key whose holder may use it.")),
    "act": (mark("Claims", "Actor"), mark("Claims", "Who acts for somebody else.")),
    "may_act": (mark("Claims", "Authorized actor"), mark("Claims", "Who may act for somebody else.")),
    "scope": (mark("Claims", "Scope"), mark("Claims", "What it allows.")),
    "client_id": (mark("Claims", "Client ID"), mark("Claims", "The program that uses it.")),
    "roles": (mark("Claims", "Roles"), mark("Claims", "The roles of its holder.")),
    "groups": (mark("Claims", "Groups"), mark("Claims", "The groups of its holder.")),
    "entitlements": (mark("Claims", "Entitlements"), mark("Claims", "What its holder is entitled to.")),
    "events": (mark("Claims", "Security events"), mark("Claims", "The events it reports.")),
    "txn": (mark("Claims", "Transaction ID"), mark("Claims", "The transaction it belongs to.")),
}

HEADER_PARAMETERS: dict[str, tuple[str, str]] = {
    "alg": (mark("Claims", "Algorithm"), mark("Claims", "How it is signed. Videsk's API Keys use HS256.")),
    "typ": (mark("Claims", "Type"), mark("Claims", "What kind of token it says it is.")),
    "cty": (mark("Claims", "Content type"), mark("Claims", "What kind of content it holds.")),
    "kid": (mark("Claims", "Key ID"), mark("Claims", "Which secret it was signed with.")),
    "jku": (mark("Claims", "JWK set URL"), mark("Claims", "Where the public keys are said to lie.")),
    "jwk": (mark("Claims", "JSON Web Key"), mark("Claims", "The public key that goes with it.")),
    "x5u": (mark("Claims", "X.509 URL"), mark("Claims", "Where the certificate is said to lie.")),
    "x5c": (mark("Claims", "X.509 certificate chain"), mark("Claims", "The certificate that goes with it.")),
    "x5t": (mark("Claims", "X.509 thumbprint (SHA-1)"), mark("Claims", "The digest of its certificate.")),
    "x5t#S256": (mark("Claims", "X.509 thumbprint (SHA-256)"), mark("Claims", "The digest of its certificate.")),
    "crit": (mark("Claims", "Critical"), mark("Claims", "What a reader must understand to accept it.")),
    "enc": (mark("Claims", "Encryption algorithm"), mark("Claims", "How its content is encrypted.")),
    "zip": (mark("Claims", "Compression algorithm"), mark("Claims", "How its content is compressed.")),
}
