title = Integrazione continua

description = Fai cercare a un job automatico, a ogni modifica, le traduzioni superate, difettose o mancanti.

the-command-recto-check-is-9d6c = Il comando `recto check` è una barriera (quality gate). Legge l’intero progetto, lo confronta con le regole in `recto.toml` e risponde sì o no. Non modifica alcun file. Eseguilo a ogni modifica e nessuna traduzione superata o difettosa verrà pubblicata per sbaglio.

what-the-gate-looks-at-73b1 = Che cosa esamina la barriera

finding-6709 = Segnalazione

what-it-means-98a2 = Che cosa significa

by-default-6380 = Valore predefinito

the-source-changed-after-the-b936 = Il testo originale è cambiato dopo la traduzione dell’unità.

the-translation-is-broken-for-4015 = La traduzione è difettosa, per esempio per un termine sconosciuto o un errore di sintassi.

the-article-was-edited-but-4626 = L’articolo è stato modificato, ma nessuno ha eseguito `recto sync`.

there-is-no-translation-4312 = Non c’è una traduzione.

the-translation-was-never-confirmed-52a2 = La traduzione non è mai stata confermata.

the-unit-has-a-second-5226 = L’unità ha una seconda versione e nessuno ha scelto.

an-error-fails-the-gate-790f = Un errore fa fallire la barriera, un avviso no. Puoi cambiare ogni riga nella tabella `[gate]` della [configurazione](configuration.md).

the-word-invalid-stands-for-e73b = La parola `invalid` indica più segnalazioni su una traduzione:

finding-6709-3 = Segnalazione

what-is-wrong-d22c = Che cosa non va

fluent-cannot-read-an-entry-68be = Fluent non riesce a leggere una voce.

a-term-a-message-or-0276 = Un termine, un messaggio o una funzione non esiste.

an-id-stands-twice-in-8d49 = Un ID compare due volte nello stesso catalogo.

no-unit-of-the-article-20ca = Nessuna unità dell’articolo ha questo ID. È solo un avviso.

the-catalog-was-deleted-but-e00e = Il catalogo è stato eliminato, ma il suo registro c’è ancora.

there-are-four-more-findings-8d6e = Ci sono alcune altre segnalazioni:

finding-6709-4 = Segnalazione

what-is-wrong-d22c-2 = Che cosa non va

nobody-reviewed-the-translation-although-27dc = Nessuno ha revisionato la traduzione, anche se il progetto lo richiede.

nobody-ran-recto-sync-after-f968 = Nessuno ha eseguito `recto sync` dopo che una traduzione è stata scritta. Per impostazione predefinita è solo una nota.

somebody-edited-a-translated-page-fa11 = Qualcuno ha modificato una pagina tradotta, e il suo catalogo dice altro. È solo un avviso.

a-language-is-less-finished-88f2 = Una lingua è meno avanzata di quanto richiede il progetto.

a-catalog-belongs-to-no-3cc8 = Un catalogo non appartiene a nessun articolo. È solo un avviso.

an-article-cannot-be-read-6e14 = Un articolo non può essere letto, per esempio perché non è in UTF-8.

an-article-is-too-odd-6705 = Un articolo è troppo irregolare per essere diviso in unità, oppure supera i 64 MiB o il milione di unità. Gli altri articoli non ne risentono.

an-article-has-a-fault-b515 = Un articolo ha un difetto, per esempio un front matter non valido. È solo un avviso.

there-are-more-findings-of-bc30 = Le segnalazioni di un tipo sono più di quante il progetto ne ammette.

recto-also-compares-every-translation-3a38 = Recto confronta inoltre ogni traduzione con il suo originale e cerca difetti negli articoli. Queste segnalazioni sono spiegate in [Controlli](checks.md).

exit-codes-ef40 = Codici di uscita

code-8183 = Codice

meaning-ec85 = Significato

success-ccd9 = Tutto a posto.

the-gate-failed-or-a-9af8 = La barriera è fallita, oppure un comando con `--check` ha trovato qualcosa da fare.

the-command-was-wrong-or-8499 = Il comando era errato, oppure recto non può controllare il progetto: non è possibile leggere la configurazione o un registro.

ctrl-c-ended-the-command-b66f = Ctrl+C ha terminato il comando. Il codice è 143 se un altro programma lo ha terminato con `SIGTERM`.

the-exit-code-never-depends-f15f = Il codice di uscita non dipende mai dal formato di output.

a-job-for-github-b868 = Un job per GitHub

this-job-checks-every-push-0d62 = Questo job controlla ogni push e ogni pull request. Sostituisci `URL-OF-RECTO` con l’indirizzo del codice sorgente di recto.

with-format-github-findings-appear-e7d4 = Con `--format github`, le segnalazioni compaiono accanto alle righe a cui si riferiscono. Un’unità mancante o superata rimanda all’articolo, così la vedi nella pull request che ha modificato il testo.

a-checkout-without-history-is-e231 = Basta un checkout senza cronologia, perché gli stati derivano dalle impronte. Con la cronologia completa, recto può essere più prudente: trasforma una traduzione in bozza quando git mostra che è stata inclusa in un commit accanto a un testo originale più vecchio. Se i tuoi traduttori fanno commit senza eseguire recto, scarica la cronologia completa con `fetch-depth: 0`.

recto-also-has-an-action-7d3d = Recto ha anche una propria action. Installa recto, scrive un riepilogo e aggiunge annotazioni alla pull request. Esamina solo gli articoli che la pull request modifica. Sostituisci `OWNER/recto@REF` con il posto di recto su GitHub:

new-only-with-true-only-a555 = `new-only`: con `"true"` contano solo le segnalazioni nuove della pull request. Il valore predefinito è `"false"`.

changed-only-with-false-all-28f6 = `changed-only`: con `"false"` vengono controllati tutti gli articoli. Il valore predefinito è `"true"`.

working-directory-version-and-arguments-c2cc = `working-directory`, `version` e `arguments`: la cartella del progetto, la versione di recto e altri argomenti di `recto check`.

a-job-for-gitlab-3e6b = Un job per GitLab

the-file-ci-gitlab-yml-ba64 = Il file `ci/gitlab.yml` nel codice sorgente di recto è un modello. Copialo nel tuo progetto e includilo in `.gitlab-ci.yml`:

the-merge-request-then-shows-625f = La merge request mostra allora le segnalazioni come qualità del codice e come test. Con le variabili `RECTO_VERSION` e `RECTO_ARGUMENTS` scegli la versione e altri argomenti di `recto check`.

output-formats-18dd = Formati di output

besides-text-json-and-github-cd18 = Oltre a `text`, `json` e `github`, l’opzione `--format` di `recto check` riconosce questi formati. L’esito è lo stesso in tutti.

markdown-the-summary-of-a-5f28 = `markdown`: il riepilogo di uno step di GitHub.

gitlab-a-code-quality-report-134a = `gitlab`: un rapporto sulla qualità del codice in GitLab.

sarif-code-scanning-in-sarif-27b0 = `sarif`: la scansione del codice, in SARIF 2.1.0.

junit-tools-that-show-test-8aec = `junit`: gli strumenti che mostrano i risultati dei test.

checkstyle-tools-that-read-checkstyle-5046 = `checkstyle`: gli strumenti che leggono i rapporti Checkstyle.

other-systems-2d4c = Altri sistemi

every-other-system-works-the-75bc = Tutti gli altri sistemi funzionano allo stesso modo: installa recto, esegui `recto check` e guarda il codice di uscita. Il formato predefinito è testo destinato alle persone. Ogni segnalazione indica la propria posizione, per esempio `articles/library.md:5:1`: il percorso, la riga e la colonna. Con `--color never`, o con la variabile d’ambiente `NO_COLOR`, il testo è senza colori. Con `-C DIR`, recto lavora in un’altra cartella.

for-your-own-scripts-there-9348 = Per i tuoi script c’è JSON:

the-field-schema-is-the-e711 = Il campo `schema` è la versione di questo formato. In futuro potranno essere aggiunti nuovi campi. Nessun campo viene rinominato o rimosso. I risultati vanno allo standard output e tutti gli altri messaggi allo standard error.

to-get-the-progress-of-356e = Per ottenere l’avanzamento di una lingua come numero da 0 a 1, usa uno strumento come `jq`:

check-only-some-findings-3a62 = Controllare solo alcune segnalazioni

this-is-useful-when-you-16ab = È utile quando suddividi il lavoro in più job. Un job può bloccare una modifica, mentre un altro si limita a informare. Recto applica solo le regole necessarie, perciò un job di questo tipo è anche più rapido.

to-look-only-at-some-7293 = Per esaminare solo alcuni tipi di modifiche, indica le loro classi:

start-gently-10d8 = Iniziare con gradualità

a-project-with-many-old-f24c = Un progetto con molte vecchie traduzioni all’inizio può fallire. Non devi sistemare tutto il primo giorno. Ci sono quattro modi per rendere la barriera meno severa:

set-a-finding-to-warning-7bef = Imposta una segnalazione su `"warning"` o `"off"`.

set-grace-days-so-that-5d39 = Imposta `grace-days`, così che un’unità appena diventata superata produca solo un avviso per alcuni giorni.

set-stale-classes-so-that-cfd2 = Imposta `stale-classes`, così che solo le modifiche gravi facciano fallire la barriera. Un errore di battitura nel testo originale può produrre un avviso, mentre un numero cambiato fa ancora fallire la barriera.

write-an-exception-for-some-3cd5 = Scrivi un’eccezione per alcuni articoli o alcune lingue in una tabella `[[gate.override]]`.

later-make-the-gate-stricter-0fe0 = In seguito, rendi la barriera più severa. Con `minimum = 90`, una lingua con meno del 90 per cento di unità completate non supera la barriera.

you-can-also-let-old-43e9 = Puoi anche ammettere le vecchie segnalazioni e far fallire la barriera solo per quelle nuove. Recto fa il confronto con il commit da cui è partito il branch:

without-git-write-the-findings-340e = Senza git, scrivi le segnalazioni di oggi in un file e includilo in un commit. Riscrivilo quando ne hai risolte molte.

to-look-only-at-the-75d5 = Per esaminare solo gli articoli che un branch modifica, indica il branch da cui deriva:

in-a-shallow-clone-fetch-7a5c = In un clone superficiale, scarica prima quel commit. Se manca, recto mostra il comando.

you-can-also-name-the-c32e = Puoi anche indicare gli articoli e le lingue:

a-limit-lets-some-findings-4a99 = Un limite ammette alcune segnalazioni e fa fallire la barriera quando sono di più. Vale separatamente per ogni lingua:

if-you-do-not-understand-fa12 = Se non capisci un esito, usa `recto check --explain`. Per ogni regola mostra che cosa è stato contato, che cosa è ammesso e quale tabella lo dice. Con `--exit-zero`, recto riferisce tutto ma non fallisce.

keep-the-cache-between-jobs-e112 = Conservare la cache tra un job e l’altro

recto-keeps-what-it-found-0d9c = Nella cartella di cache dell’utente, `~/.cache/recto`, recto conserva ciò che ha scoperto sugli articoli che non cambiano. In questo modo i comandi successivi sono più rapidi. La variabile `RECTO_CACHE_DIR` indica un’altra cartella, per esempio una che il tuo sistema di integrazione continua conserva da un job all’altro.

the-cache-never-changes-a-7f3e = La cache non cambia mai un risultato. Recto riesamina ogni file che è stato toccato e fa a meno di una cache danneggiata. Puoi cancellarla in qualsiasi momento. Vale per una sola cartella di progetto e una sola installazione di recto; un’altra versione crea la propria.

with-no-cache-recto-takes-5fce = Con `--no-cache`, recto non prende nulla dalla cache e non vi conserva nulla.

check-before-a-commit-7f8a = Controllare prima di un commit

the-command-recto-sync-check-9346 = Il comando `recto sync --check` non modifica nulla. Termina con il codice 1 se una sincronizzazione modificherebbe un file. Inseriscilo in un hook di git e nessuno dimenticherà di sincronizzare:

save-this-file-as-git-f47d = Salva questo file come `.git/hooks/pre-commit` e rendilo eseguibile.

if-you-use-the-tool-f9c6 = Se usi lo strumento pre-commit, aggiungi recto a `.pre-commit-config.yaml`. L’hook `recto-sync` scrive ciò che manca e l’hook `recto-check` applica la barriera:

publish-from-a-job-4aec = Pubblicare da un job

a-job-that-publishes-can-0c7d = Un job che pubblica può generare gli articoli tradotti dopo il controllo:

when-the-job-fails-c3b5 = Quando il job fallisce

finding-6709-2 = Segnalazione

what-to-do-ce3e = Che cosa fare

mend-the-translation-or-confirm-f870 = Aggiorna la traduzione, o confermala con `recto accept`.

correct-the-entry-in-the-31ca = Correggi la voce nel catalogo. La segnalazione dice che cosa non va.

run-recto-sync-and-commit-5a56 = Esegui `recto sync` e includi in un commit i file che scrive.

translate-the-unit-or-set-6fb9 = Traduci l’unità, o imposta `missing` su `"off"`.

read-the-translation-and-confirm-05eb = Leggi la traduzione e confermala con `recto accept`.

compare-both-versions-with-recto-ecdd = Confronta le due versioni con `recto list --kept`, poi accetta o rifiuta la seconda.

if-the-exit-code-is-a0d6 = Se il codice di uscita è 2, leggi prima il messaggio. Dice quale file non può essere usato, che cosa non va e come rimediare.
