title = Befehle

description = Alle Befehle von recto mit ihren Argumenten und Optionen.

this-page-is-made-from-cdf9 = Diese Seite entsteht aus der Hilfe von recto und sagt dasselbe wie `recto --help` und `recto COMMAND --help`. Wörter in Großbuchstaben stehen für einen Wert. Argumente und Optionen in eckigen Klammern können entfallen, und drei Punkte stehen für mehrere davon.
