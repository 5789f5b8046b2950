title = Job e hook

description = Esempi pronti per GitHub, GitLab, Forgejo, Azure, Jenkins, pre-commit, lefthook e husky.

every-example-here-installs-recto-6676 = Ogni esempio installa recto in pochi secondi: prende il programma della versione che indichi e ne confronta la somma di controllo. Ciò che esamina il comando `recto check` è spiegato in [Integrazione continua](continuous-integration.md).

replace-owner-with-the-name-f7bf = Sostituisci `OWNER` con il nome dell’account che pubblica recto, e `0.1.0` con la versione che usa il tuo progetto.

github-afc2 = GitHub

the-action-of-recto-annotates-88a5 = L’action di recto annota la pull request e scrive un riepilogo. Salva questo come `.github/workflows/translations.yml`:

the-action-takes-the-program-250e = L’action prende il programma dalla versione pubblicata e lo confronta con il file `SHA256SUMS` che si trova lì. Per fidarti solo del tuo file, indica con `sha256` la somma di controllo dell’archivio per Linux:

if-a-release-has-no-49bf = Se una versione pubblicata non ha un programma per il sistema del job, l’action ne compila uno. Ci vuole qualche minuto. Gli altri parametri sono spiegati in [Integrazione continua](continuous-integration.md).

gitlab-d756 = GitLab

copy-the-file-ci-gitlab-4576 = Copia il file `ci/gitlab.yml` di recto nel tuo progetto e includilo. Indica la versione e la somma di controllo dell’archivio per Linux con musl:

without-a-checksum-the-one-0859 = Senza una somma di controllo, vale quella del file `SHA256SUMS` della versione pubblicata.

forgejo-1dd6 = Forgejo

forgejo-and-gitea-run-workflows-74e9 = Forgejo e Gitea eseguono workflow come quelli di GitHub, ma non mostrano annotazioni. Salva questo come `.forgejo/workflows/translations.yml`:

azure-pipelines-00ce = Azure Pipelines

save-this-as-azure-pipelines-f78e = Salva questo come `azure-pipelines.yml`. I risultati compaiono nella scheda dei test:

jenkins-75b6 = Jenkins

this-jenkinsfile-runs-recto-in-57e0 = Questo `Jenkinsfile` esegue recto nel suo container. Jenkins vi avvia una shell, perciò il punto di ingresso dell’immagine viene tolto:

any-other-system-8ed7 = Qualsiasi altro sistema

every-system-can-run-these-7d17 = Ogni sistema può eseguire queste due righe. Il codice di uscita è la risposta:

pre-commit-3d6d = pre-commit

put-this-into-pre-commit-e2c3 = Scrivi questo in `.pre-commit-config.yaml`. Lo strumento prende il programma dalla versione pubblicata, ne confronta la somma di controllo e ne compila uno solo dove non c’è:

to-use-the-recto-that-aefd = Per usare il recto che è già installato, scrivi tu stesso l’hook:

lefthook-3fd0 = lefthook

put-this-into-lefthook-yml-dc44 = Scrivi questo in `lefthook.yml`. L’hook scrive ciò che manca e lo aggiunge al commit:

husky-65f0 = husky

husky-runs-the-file-husky-774b = Husky esegue il file `.husky/pre-commit`. Con il pacchetto di Node.js, dopo `npm install` tutti hanno la stessa versione:
