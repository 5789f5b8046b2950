title = Lavorare in gruppo

description = Chi esegue quale comando, come si uniscono i branch e che cosa fare con un conflitto.

several-people-can-work-on-c941 = Più persone possono lavorare contemporaneamente a un progetto: gli autori negli articoli, i traduttori nei cataloghi. Git unisce il loro lavoro. Questa pagina dice chi fa che cosa.

once-for-the-project-52d0 = Una volta per il progetto

commit-recto-toml-and-the-ecef = Includi in un commit `recto.toml` e l’intera cartella `locales`, con cataloghi e registri.

run-recto-init-git-and-d8cf = Esegui `recto init --git` e includi in un commit il file `.gitattributes`. Da quel momento git unisce cataloghi e registri con recto, unità per unità.

everyone-runs-recto-init-git-00e1 = Ognuno esegue una volta `recto init --git` nel proprio clone, perché git non copia le impostazioni.

let-ci-run-recto-check-09ab = Fai eseguire `recto check` dalla CI a ogni modifica. Vedi [Integrazione continua](continuous-integration.md).

who-runs-what-4e86 = Chi esegue che cosa

person-d1bf = Persona

when-eb24 = Quando

command-1ec5 = Comando

author-b633 = Autore

after-editing-an-article-1b04 = dopo aver modificato un articolo

translator-c53d = Traduttore

before-translating-037b = prima di tradurre

git-pull-then-recto-sync-ed6f = `git pull`, poi `recto sync`

translator-c53d-2 = Traduttore

after-translating-602b = dopo aver tradotto

recto-sync-then-commit-catalog-9a99 = `recto sync`, poi un commit con il catalogo e il registro

reviewer-139a = Revisore

after-reading-a-translation-0619 = dopo aver letto una traduzione

editor-a5ae = Redattore

whenever-they-like-3210 = quando vuole

ci-920d = CI

for-every-change-78e0 = a ogni modifica

a-sync-never-does-harm-e23d = Una sincronizzazione non fa mai danni: la seconda non cambia nulla. Se nessuno si ricorda di eseguirla, aggiungila a un hook o lasciala lavorare in background con `recto watch`.

the-author-forgot-to-sync-6e8d = L’autore ha dimenticato di sincronizzare

nothing-is-lost-every-command-230d = Niente va perso. Ogni comando confronta da sé l’articolo con il suo catalogo, e `recto check` segnala `unsynced`. Chi se ne accorge per primo esegue `recto sync` e include i file in un commit.

a-translator-committed-without-the-1ea9 = Una traduzione è arrivata senza il suo registro

this-happens-when-somebody-edits-08ba = Succede quando qualcuno modifica un catalogo nel browser o in un altro strumento. `recto check` lo annota come `unrecorded`. Esegui `recto sync` e includi il registro in un commit. Se nel frattempo l’originale è cambiato, recto cerca in git il testo che il traduttore aveva visto. Nel dubbio, la traduzione diventa una bozza.

branches-952f = I branch

authors-and-translators-can-work-2e0b = Autori e traduttori possono lavorare su branch diversi. Quando i branch si uniscono, recto sa per ogni traduzione da quale testo originale è stata fatta:

a-translation-of-a-text-cec7 = La traduzione di un testo che l’altro branch ha cambiato è superata dopo il merge. Recto mostra entrambi i testi.

a-new-translation-of-a-2cac = Una nuova traduzione di un testo che nessuno ha cambiato conta subito.

if-both-branches-translated-the-f30f = Se entrambi i branch hanno tradotto la stessa unità, c’è un conflitto.

after-a-merge-run-recto-0f6f = Dopo un merge esegui `recto sync` e includi in un commit ciò che scrive.

conflicts-cd48 = I conflitti

in-an-article-resolve-the-b558 = In un articolo risolvi il conflitto come in qualsiasi altro file. Poi esegui `recto sync`.

in-a-catalog-keep-the-41bf = In un catalogo tieni il testo migliore, o scrivine un terzo, ed elimina le righe con `<<<<<<<`, `=======` e `>>>>>>>`. Il registro lascialo a recto: esegui `recto sync`, che conserva ciò che corrisponde al testo che hai tenuto.

if-two-versions-of-a-6e0a = Se due versioni di una traduzione meritano di essere lette, recto conserva la seconda accanto alla prima. Mostrale con `recto list --kept` e scegli con `recto accept --proposal` o `recto reject --proposal`.

review-495f = La revisione

set-require-reviewed-in-the-4562 = Imposta `require = "reviewed"` nella tabella `[gate]` se ogni traduzione ha bisogno di un secondo lettore. Il revisore legge le unità nello stato «tradotta» e le conferma:

a-translation-that-is-not-218e = Una traduzione che non va bene torna indietro con una nota, che il traduttore vede nell’elenco:

divide-the-work-00bb = Dividere il lavoro

by-article-everybody-names-a-8c5d = Per articolo: ognuno indica una cartella, per esempio `recto list articles/news --language fr`.

by-change-the-most-urgent-3948 = Per modifica: prima le più urgenti, con `--class negation,number`.

by-issue-recto-report-articles-782f = Per issue: `recto report articles/library.md --format markdown` scrive un elenco di attività da incollare.
