title = Jobs und Hooks

description = Fertige Beispiele für GitHub, GitLab, Forgejo, Azure, Jenkins, pre-commit, lefthook und husky.

every-example-here-installs-recto-6676 = Jedes Beispiel installiert recto in Sekunden: Es nimmt das Programm der Version, die Sie nennen, und vergleicht seine Prüfsumme. Was der Befehl `recto check` prüft, steht in [Continuous Integration](continuous-integration.md).

replace-owner-with-the-name-f7bf = Ersetzen Sie `OWNER` durch den Namen des Kontos, das recto veröffentlicht, und `0.1.0` durch die Version, die Ihr Projekt verwendet.

github-afc2 = GitHub

the-action-of-recto-annotates-88a5 = Die Action von recto versieht den Pull Request mit Annotationen und schreibt eine Zusammenfassung. Speichern Sie das als `.github/workflows/translations.yml`:

the-action-takes-the-program-250e = Die Action nimmt das Programm aus der Veröffentlichung und vergleicht es mit der Datei `SHA256SUMS`, die dort liegt. Um nur Ihrer eigenen Datei zu trauen, nennen Sie mit `sha256` die Prüfsumme des Archivs für Linux:

if-a-release-has-no-49bf = Hat eine Veröffentlichung kein Programm für das System des Jobs, baut die Action eines. Das dauert einige Minuten. Die anderen Eingaben sind in [Continuous Integration](continuous-integration.md) erklärt.

gitlab-d756 = GitLab

copy-the-file-ci-gitlab-4576 = Kopieren Sie die Datei `ci/gitlab.yml` von recto in Ihr Projekt und binden Sie sie ein. Nennen Sie die Version und die Prüfsumme des Archivs für Linux mit musl:

without-a-checksum-the-one-0859 = Ohne Prüfsumme zählt die in der Datei `SHA256SUMS` der Veröffentlichung.

forgejo-1dd6 = Forgejo

forgejo-and-gitea-run-workflows-74e9 = Forgejo und Gitea führen Workflows wie die von GitHub aus, zeigen aber keine Annotationen. Speichern Sie das als `.forgejo/workflows/translations.yml`:

azure-pipelines-00ce = Azure Pipelines

save-this-as-azure-pipelines-f78e = Speichern Sie das als `azure-pipelines.yml`. Die Ergebnisse erscheinen auf dem Reiter für Tests:

jenkins-75b6 = Jenkins

this-jenkinsfile-runs-recto-in-57e0 = Dieses `Jenkinsfile` führt recto in seinem Container aus. Jenkins startet dort eine Shell, deshalb wird der Einstiegspunkt des Images entfernt:

any-other-system-8ed7 = Jedes andere System

every-system-can-run-these-7d17 = Jedes System kann diese zwei Zeilen ausführen. Der Exit-Code ist die Antwort:

pre-commit-3d6d = pre-commit

put-this-into-pre-commit-e2c3 = Schreiben Sie das in `.pre-commit-config.yaml`. Das Werkzeug nimmt das Programm aus der Veröffentlichung, vergleicht seine Prüfsumme und baut nur dort eines, wo es keines gibt:

to-use-the-recto-that-aefd = Um das recto zu verwenden, das schon installiert ist, schreiben Sie den Hook selbst:

lefthook-3fd0 = lefthook

put-this-into-lefthook-yml-dc44 = Schreiben Sie das in `lefthook.yml`. Der Hook schreibt, was fehlt, und fügt es dem Commit hinzu:

husky-65f0 = husky

husky-runs-the-file-husky-774b = Husky führt die Datei `.husky/pre-commit` aus. Mit dem Paket für Node.js haben nach `npm install` alle dieselbe Version:
