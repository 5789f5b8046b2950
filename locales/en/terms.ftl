# The words of recto. In the other languages, attributes hold further forms.

-translation-unit = unit
    .plural = units
-catalog = catalog
    .plural = catalogs
-ledger = ledger
    .plural = ledgers
-gate = gate
-finding = finding
    .plural = findings
-false-positive = false positive
    .plural = false positives
-false-alarm = false alarm
-placeable = placeable
    .plural = placeables
-stale = stale
-draft = draft
    .plural = drafts
-obsolete = obsolete
-second-version = second version
    .plural = second versions
-fingerprint = fingerprint
    .plural = fingerprints
-glossary = glossary
-source-text = source text
    .plural = source texts
