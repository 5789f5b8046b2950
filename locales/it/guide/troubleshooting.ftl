title = Risoluzione dei problemi

description = Che cosa dice recto, perché lo dice e che cosa fare.

every-message-names-a-place-af46 = Ogni messaggio indica una posizione, e quasi tutti hanno un suggerimento che dice che cosa fare dopo. Questa pagina spiega i messaggi su cui si fanno domande. I puntini stanno per un nome, un percorso o un numero.

if-you-see-something-else-66f1 = Se vedi qualcos’altro, esegui `recto check`. Segnala tutto ciò che non va in un progetto.

no-recto-toml-in-or-dcbe = non c’è recto.toml né in … né nelle cartelle superiori

cause-you-are-not-in-52bf = **Causa:** non sei nella cartella di un progetto, o non c’è ancora un progetto.

cure-go-to-the-folder-0689 = **Rimedio:** vai nella cartella del progetto, o indicala con `-C`. Per iniziare un progetto, esegui `recto init`.

the-article-changed-since-the-17f0 = l’articolo è cambiato dopo l’ultima sincronizzazione

cause-somebody-edited-an-article-e3ac = **Causa:** qualcuno ha modificato un articolo e non ha eseguito `recto sync`.

cure-run-recto-sync-and-05a7 = **Rimedio:** esegui `recto sync` e includi in un commit i file che scrive.

the-source-of-changed-its-02a2 = l’originale di … è cambiato; la sua traduzione (…) è superata

cause-the-article-changed-after-aa4a = **Causa:** l’articolo è cambiato dopo la traduzione di questa unità.

cure-run-the-command-in-e18d = **Rimedio:** esegui il comando del suggerimento, che mostra che cosa è cambiato. Aggiorna la traduzione nel catalogo, poi esegui `recto sync`. Se la traduzione è ancora giusta, confermala con `recto accept`.

this-article-cannot-be-synced-fe05 = la sincronizzazione di questo articolo attende la correzione di un catalogo: …

cause-a-catalog-of-the-9c27 = **Causa:** un catalogo dell’articolo ha un errore di sintassi o segni di conflitto. Recto non lo tocca, perché niente vada perso.

cure-run-recto-check-only-b876 = **Rimedio:** esegui `recto check --only syntax`, correggi la voce in un editor ed esegui di nuovo `recto sync`.

the-text-of-is-cut-35db = il testo di … è troncato: questa riga non è rientrata

cause-a-translation-goes-on-53a9 = **Causa:** una traduzione continua nella riga successiva, ma questa riga non inizia con spazi.

cure-indent-the-line-with-df10 = **Rimedio:** fai rientrare la riga di quattro spazi. Vedi [Fluent in cinque minuti](fluent.md).

appears-twice-in-this-file-a263 = … compare due volte in questo file; conta solo la prima voce

cause-a-catalog-has-two-a09d = **Causa:** un catalogo ha due messaggi con lo stesso ID, spesso dopo un merge.

cure-keep-the-better-one-db3a = **Rimedio:** tieni il migliore ed elimina l’altro.

no-unit-of-has-the-3899 = nessuna unità di … ha l’ID …

cause-the-id-in-a-2938 = **Causa:** l’ID in un catalogo è scritto male, o l’unità è stata tolta dall’articolo mentre qualcuno la traduceva.

cure-correct-the-id-if-b15e = **Rimedio:** correggi l’ID. Se l’unità è stata tolta, elimina il messaggio. Se il testo vive in un’altra unità, collega le due con `recto link`.

git-conflict-markers-from-an-4fe5 = segni di conflitto di git (`<<<<<<<`, `=======`, `>>>>>>>`) di un merge non concluso

cause-a-merge-was-not-4f1c = **Causa:** un merge non è stato concluso, e il file contiene i testi di entrambe le parti.

cure-keep-the-right-lines-42b4 = **Rimedio:** tieni le righe giuste ed elimina i segni, poi esegui `recto sync`. Vedi [Lavorare in gruppo](teamwork.md).

this-catalog-is-missing-but-35ad = questo catalogo non esiste più, ma il suo registro contiene … traduzioni

cause-somebody-deleted-or-renamed-f524 = **Causa:** qualcuno ha eliminato o rinominato un catalogo a mano.

cure-restore-it-for-example-147e = **Rimedio:** ripristinalo, per esempio con `git checkout`. Se vuoi davvero ricominciare, elimina anche il registro.

translations-are-not-recorded-yet-3b41 = … traduzioni (…) non sono ancora registrate

cause-translations-were-committed-without-31ab = **Causa:** delle traduzioni sono state incluse in un commit senza il loro registro, per esempio da una pagina web o da un altro strumento.

cure-run-recto-sync-and-8efd = **Rimedio:** esegui `recto sync` e includi il registro in un commit.

another-recto-is-still-writing-ef86 = un altro recto sta ancora scrivendo in questo progetto dopo … s

cause-another-recto-works-in-e0ba = **Causa:** un altro recto lavora nella stessa cartella, per esempio `recto watch` o un hook.

cure-wait-until-it-has-2a07 = **Rimedio:** aspetta che abbia finito, o aspetta più a lungo con `--wait`. Se l’altro non risponde, fermalo; nessun file ne viene danneggiato.

git-does-not-have-in-490d = git non conosce … in questo clone superficiale (shallow)

cause-ci-fetched-only-the-bcf0 = **Causa:** la CI ha scaricato solo l’ultimo commit, perciò non c’è nulla da confrontare.

cure-fetch-the-commit-with-e6df = **Rimedio:** scarica il commit con il comando del suggerimento, o l’intera cronologia con `fetch-depth: 0`.

is-in-a-hidden-folder-6e1a = … è in una cartella nascosta; recto vi scrive solo se questa macchina lo consente

cause-recto-toml-names-a-023d = **Causa:** `recto.toml` indica una cartella che inizia con un punto, come `.github`.

cure-if-you-trust-the-3fa7 = **Rimedio:** se ti fidi del progetto, esegui una volta `recto allow` sul tuo computer.

is-not-utf-8-invalid-9b3d = … non è in UTF-8: il byte … non è valido

cause-the-file-was-saved-cab0 = **Causa:** il file è stato salvato con un’altra codifica.

cure-open-it-in-an-7190 = **Rimedio:** aprilo in un editor e salvalo in UTF-8.

ledger-version-was-written-by-47ea = il registro ha la versione …, scritta da un recto più recente

cause-somebody-else-in-the-9bc0 = **Causa:** qualcun altro nel progetto ha un recto più recente del tuo.

cure-update-recto-aeef = **Rimedio:** aggiorna recto.

a-translation-is-gone-0812 = Una traduzione è sparita

cause-its-unit-was-removed-c71f = **Causa:** la sua unità è stata tolta dall’articolo. La traduzione resta nel registro.

cure-recto-list-kept-shows-a6f3 = **Rimedio:** `recto list --kept` la mostra. Se il testo vive in un’altra unità, esegui `recto link`. Se l’unità torna, torna da sé anche la sua traduzione.

a-unit-that-i-translated-e317 = Un’unità che ho tradotto manca di nuovo

cause-the-text-changed-so-7784 = **Causa:** il testo è cambiato tanto che recto lo prende per uno nuovo.

cure-run-recto-sync-explain-81aa = **Rimedio:** esegui `recto sync --explain` per vedere perché, e `recto link` per ridare all’unità le sue traduzioni.

a-finding-is-wrong-5bc8 = Una segnalazione è sbagliata

cause-a-check-cannot-know-1d2f = **Causa:** un controllo non può sapere tutto; a volte una differenza è voluta.

cure-mark-it-as-a-fdd3 = **Rimedio:** segnala il falso allarme con `recto dismiss` e un motivo. Vedi [Controlli](checks.md).
