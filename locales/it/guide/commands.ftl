title = Comandi

description = Tutti i comandi di recto con i loro argomenti e le loro opzioni.

this-page-is-made-from-cdf9 = Questa pagina è fatta a partire dall’aiuto di recto e dice le stesse cose di `recto --help` e `recto COMMAND --help`. Le parole in maiuscolo stanno per un valore. Gli argomenti e le opzioni tra parentesi quadre si possono omettere, e i tre punti ne indicano più di uno.
