title = Solución de problemas

description = Qué dice recto, por qué lo dice y qué hacer.

every-message-names-a-place-af46 = Cada mensaje nombra un lugar, y la mayoría tiene una sugerencia que dice qué hacer a continuación. Esta página explica los mensajes sobre los que la gente pregunta. Los puntos suspensivos sustituyen un nombre, una ruta o un número.

if-you-see-something-else-66f1 = Si ve otra cosa, ejecute `recto check`. Informa de todo lo que no está bien en un proyecto.

no-recto-toml-in-or-dcbe = no hay ningún recto.toml en … ni en las carpetas superiores

cause-you-are-not-in-52bf = **Causa:** no está en la carpeta de un proyecto, o todavía no hay proyecto.

cure-go-to-the-folder-0689 = **Remedio:** vaya a la carpeta del proyecto o indíquela con `-C`. Para empezar un proyecto, ejecute `recto init`.

the-article-changed-since-the-17f0 = el artículo ha cambiado desde la última sincronización

cause-somebody-edited-an-article-e3ac = **Causa:** alguien editó un artículo y no ejecutó `recto sync`.

cure-run-recto-sync-and-05a7 = **Remedio:** ejecute `recto sync` e incluya en un commit los archivos que escribe.

the-source-of-changed-its-02a2 = el original de … cambió; su traducción (…) está desactualizada

cause-the-article-changed-after-aa4a = **Causa:** el artículo cambió después de traducirse esta unidad.

cure-run-the-command-in-e18d = **Remedio:** ejecute el comando de la sugerencia, que muestra qué ha cambiado. Actualice la traducción en el catálogo y ejecute `recto sync`. Si la traducción sigue siendo correcta, confírmela con `recto accept`.

this-article-cannot-be-synced-fe05 = no se puede sincronizar este artículo hasta que se corrija un catálogo: …

cause-a-catalog-of-the-9c27 = **Causa:** un catálogo del artículo tiene un error de sintaxis o marcas de conflicto. Recto no lo toca, para que no se pierda nada.

cure-run-recto-check-only-b876 = **Remedio:** ejecute `recto check --only syntax`, corrija la entrada en un editor y vuelva a ejecutar `recto sync`.

the-text-of-is-cut-35db = el texto de … queda cortado: esta línea no tiene sangría

cause-a-translation-goes-on-53a9 = **Causa:** una traducción continúa en la línea siguiente, pero esa línea no empieza con espacios.

cure-indent-the-line-with-df10 = **Remedio:** ponga a la línea una sangría de cuatro espacios. Véase [Fluent en cinco minutos](fluent.md).

appears-twice-in-this-file-a263 = … aparece dos veces en este archivo; solo cuenta el primero

cause-a-catalog-has-two-a09d = **Causa:** un catálogo tiene dos mensajes con el mismo identificador, a menudo después de una fusión.

cure-keep-the-better-one-db3a = **Remedio:** mantenga el mejor y borre el otro.

no-unit-of-has-the-3899 = ninguna unidad de … tiene el identificador …

cause-the-id-in-a-2938 = **Causa:** el identificador está mal escrito en un catálogo, o la unidad se eliminó del artículo mientras alguien la traducía.

cure-correct-the-id-if-b15e = **Remedio:** corrija el identificador. Si la unidad se eliminó, borre el mensaje. Si el texto sigue en otra unidad, enlace las dos con `recto link`.

git-conflict-markers-from-an-4fe5 = marcas de conflicto de git (`<<<<<<<`, `=======`, `>>>>>>>`) de una fusión sin terminar

cause-a-merge-was-not-4f1c = **Causa:** una fusión no se terminó, y el archivo tiene los textos de los dos lados.

cure-keep-the-right-lines-42b4 = **Remedio:** mantenga las líneas correctas y borre las marcas; después ejecute `recto sync`. Véase [Trabajar en equipo](teamwork.md).

this-catalog-is-missing-but-35ad = este catálogo ya no existe, pero su registro contiene … traducciones

cause-somebody-deleted-or-renamed-f524 = **Causa:** alguien borró o renombró un catálogo a mano.

cure-restore-it-for-example-147e = **Remedio:** restáurelo, por ejemplo, con `git checkout`. Si de verdad quiere empezar de nuevo, borre también el registro.

translations-are-not-recorded-yet-3b41 = … traducciones (…) todavía no están registradas

cause-translations-were-committed-without-31ab = **Causa:** se incluyeron traducciones en un commit sin su registro, por ejemplo, desde una página web u otra herramienta.

cure-run-recto-sync-and-8efd = **Remedio:** ejecute `recto sync` e incluya el registro en un commit.

another-recto-is-still-writing-ef86 = otro recto sigue escribiendo en este proyecto tras … s

cause-another-recto-works-in-e0ba = **Causa:** otro recto trabaja en la misma carpeta, por ejemplo, `recto watch` o un hook.

cure-wait-until-it-has-2a07 = **Remedio:** espere a que termine, o espere más tiempo con `--wait`. Si el otro no responde, deténgalo; con ello no se daña ningún archivo.

git-does-not-have-in-490d = git no conoce … en este clon superficial

cause-ci-fetched-only-the-bcf0 = **Causa:** la CI solo obtuvo el último commit, así que no hay nada con que comparar.

cure-fetch-the-commit-with-e6df = **Remedio:** obtenga el commit con el comando de la sugerencia, o el historial completo con `fetch-depth: 0`.

is-in-a-hidden-folder-6e1a = … está en una carpeta oculta; recto solo escribe ahí si esta máquina lo permite

cause-recto-toml-names-a-023d = **Causa:** `recto.toml` nombra una carpeta que empieza con un punto, como `.github`.

cure-if-you-trust-the-3fa7 = **Remedio:** si confía en el proyecto, ejecute `recto allow` una vez en su ordenador.

is-not-utf-8-invalid-9b3d = … no es UTF-8: el byte … no es válido

cause-the-file-was-saved-cab0 = **Causa:** el archivo se guardó con otra codificación.

cure-open-it-in-an-7190 = **Remedio:** ábralo en un editor y guárdelo como UTF-8.

ledger-version-was-written-by-47ea = el registro tiene la versión …, escrita por un recto más reciente

cause-somebody-else-in-the-9bc0 = **Causa:** otra persona del proyecto tiene un recto más reciente que el suyo.

cure-update-recto-aeef = **Remedio:** actualice recto.

a-translation-is-gone-0812 = Una traducción ha desaparecido

cause-its-unit-was-removed-c71f = **Causa:** su unidad se eliminó del artículo. La traducción se conserva en el registro.

cure-recto-list-kept-shows-a6f3 = **Remedio:** `recto list --kept` la muestra. Si el texto sigue en otra unidad, ejecute `recto link`. Si la unidad vuelve, su traducción vuelve por sí sola.

a-unit-that-i-translated-e317 = Una unidad que traduje vuelve a estar sin traducir

cause-the-text-changed-so-7784 = **Causa:** el texto cambió tanto que recto lo toma por uno nuevo.

cure-run-recto-sync-explain-81aa = **Remedio:** ejecute `recto sync --explain` para ver por qué, y `recto link` para devolver a la unidad sus traducciones.

a-finding-is-wrong-5bc8 = Un hallazgo es erróneo

cause-a-check-cannot-know-1d2f = **Causa:** un control no puede saberlo todo; a veces una diferencia es intencionada.

cure-mark-it-as-a-fdd3 = **Remedio:** márquelo como falsa alarma con `recto dismiss` y un motivo. Véase [Controles](checks.md).
