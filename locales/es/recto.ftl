## Counts

units =
    { $count ->
        [one] { $count } unidad
       *[other] { $count } unidades
    }
articles =
    { $count ->
        [one] { $count } artículo
       *[other] { $count } artículos
    }
words =
    { $count ->
        [one] { $count } palabra
       *[other] { $count } palabras
    }
obsolete-translations =
    { $count ->
        [one] { $count } traducción obsoleta
       *[other] { $count } traducciones obsoletas
    }

## States, kinds and changes

state-missing = sin traducir
state-draft = borrador
state-stale = desactualizada
state-translated = traducida
state-reviewed = revisada

column-missing = falta

column-draft = borrador

column-stale = desfasada

column-translated = traducida

column-reviewed = revisada

kind-title = Título
kind-heading = Encabezado { $level }
kind-paragraph = Párrafo
kind-list-item = Elemento de lista
kind-table-cell = Celda de tabla
kind-caption = Leyenda
kind-alt = Texto alternativo de imagen
kind-field = Campo del front matter
kind-field-named = Campo { $key } del front matter
kind-message = Mensaje
kind-text = Texto

class-white-space = espacios en blanco

class-letter-case = mayúsculas y minúsculas

class-typography = tipografía
class-punctuation = puntuación
class-spelling = ortografía
class-wording = redacción
class-link = enlace
class-code = código
class-placeable = elemento variable
class-number = número
class-date = fecha
class-negation = negación

severity-error = error
severity-warning = advertencia
severity-note = nota

evidence-key = misma clave
evidence-text = mismo texto
evidence-original = el original al lado
evidence-link = mismo enlace
evidence-code = mismo código
evidence-skeleton = mismo marcado al lado
evidence-number = mismo número
evidence-cell = mismo lugar en la tabla
evidence-name = mismo nombre
evidence-word = palabras parecidas
evidence-outline = mismo lugar en el esquema
evidence-neighbours = unidades vecinas
evidence-length = longitud

## Command line

help-recto = Gestionar la traducción de artículos: qué falta, qué ha quedado desactualizado y qué palabras han cambiado
help-recto-after = Para empezar, ejecute `recto init --source en --languages fr,es`, ponga sus artículos en la carpeta `articles` y ejecute `recto sync`. Códigos de salida: 0, todo en orden; 1, ha fallado una comprobación; 2, uso incorrecto o un proyecto que no se puede comprobar.

help-init = Configurar un proyecto: recto.toml y sus carpetas
help-adopt = Importar traducciones que ya existen como archivos completos
help-sync = Actualizar los catálogos y registros según los artículos
help-watch = Sincronizar ahora y cada vez que se guarde un archivo
help-serve = Abrir la mesa de traducción en un navegador
help-status = Mostrar el progreso de cada idioma
help-list = Listar unidades por idioma, estado y artículo
help-missing = Listar las unidades sin traducir
help-set = Escribir una traducción
help-diff = Mostrar qué cambió en el original de unidades desactualizadas

help-suggest = Mostrar traducciones anteriores de textos parecidos

help-accept = Confirmar que las traducciones corresponden al texto de origen actual
help-reject = Devolver traducciones como borradores
help-link = Indicar que una unidad continúa otra que se eliminó
help-unlink = Anular el emparejamiento de una unidad con otra
help-check = Comprobar el proyecto según sus reglas; para CI

help-analyse = Contar las palabras por traducir, según su parecido con textos anteriores

help-dismiss = Marcar los hallazgos de un control como falsas alarmas
help-report = Informar de cómo está el proyecto: página web, Markdown, tabla, JSON o insignias

help-memory = Usar memorias de traducción de otras herramientas y de un equipo, y exportar una

help-terms = Importar términos de otras herramientas al glosario, escribirlo para ellas y encontrar los términos que le faltan

help-render = Generar los artículos traducidos
help-prune = Eliminar traducciones obsoletas

help-allow = Permitir a esta máquina lo que nombra recto.toml: escribir en carpetas ocultas, ejecutar un comando, usar un servidor de memoria

help-completions = Mostrar el script de autocompletado de un shell
help-man = Escribir las páginas de manual
help-merge-driver = Fusionar tres versiones de un catálogo o registro, para git
help-help = Mostrar este mensaje o la ayuda de un comando

help-directory = Ejecutar como si recto se iniciara en esta carpeta
help-ui-language = El idioma de los mensajes de recto: en, fr, es, de o it
help-color = Cuándo usar colores
help-no-cache = No leer ni escribir la caché

help-wait = Cuánto tiempo esperar a otro recto que esté escribiendo en el proyecto (60 por defecto)

help-no-fsync = Para mediciones: no forzar la escritura en el disco; un corte de corriente puede perder lo escrito

help-help-short = Mostrar la ayuda (más detalles con '--help')
help-help-long = Mostrar la ayuda (un resumen con '-h')
help-version = Mostrar la versión

help-format = Formato de salida
help-dry-run = Mostrar lo que se haría sin escribir nada
help-language = Solo estos idiomas
help-class = Solo unidades cuyo original cambió de una de estas maneras: `white-space`, `letter-case`, `typography`, `punctuation`, `spelling`, `wording`, `link`, `code`, `placeable`, `number`, `date`, `negation`
help-if-source = Solo si esta es la huella del texto de origen, que muestra `list --format json`; confirma que lo ha leído
help-if-target = Solo si esta es la huella de la traducción; `none` si no había ninguna
help-if-state = Solo si la traducción está en este estado
help-article = Solo artículos con esta ruta, de esta carpeta o de este patrón
help-articles = { help-article }

help-init-source = El idioma en que están escritos los artículos [predeterminado: el que indique el sitio, o en]
help-init-languages = Los idiomas a los que se traduce, como fr,es [predeterminado: los que ya existen]
help-init-git = Hacer que git fusione catálogos y registros con recto; también en un proyecto que ya existe

help-adopt-language = Los idiomas; todos si no se indica ninguno
help-adopt-dry-run = Mostrar los pares, si no son demasiados, sin escribir nada
help-adopt-review = Mostrar lo que requiere una decisión: pares dudosos y textos sin original

help-adopt-verbose = Mostrar todos los pares, por muchos que sean

help-adopt-no-history = Emparejar con los artículos actuales, sin consultar el historial de git

help-sync-check = No escribir nada; terminar con 1 si algo cambiaría

help-sync-fail-on-write = Salir con 1 si se ha escrito algo, como espera un hook

help-sync-explain = Indicar de cada unidad con qué se emparejó, con qué indicios y cuál era la otra candidata
help-sync-interactive = Preguntar por los emparejamientos dudosos antes de escribir nada

help-sync-prefill = Crear borradores para las unidades sin traducir: con coincidencias `exact`, desde un porcentaje, p. ej. 85%, o con la `machine` de recto.toml

help-sync-state = Unidades que traduce una máquina: las que faltan pasan a ser borradores, las desactualizadas reciben una propuesta (por omisión, las que faltan)

help-sync-budget = No enviar a una máquina más palabras que estas

help-sync-trust = Estado que recibe una traducción sin registro

help-watch-poll = Buscar cambios cada segundo, en sistemas de archivos que no avisan de ellos
help-watch-after = Indica qué ha hecho cada cambio en los artículos y sus traducciones, hasta que se pulsa Ctrl+C (código de salida 130). Lo que se estuviera escribiendo en ese momento lo completa la próxima sincronización.
help-serve-listen = Dónde escuchar: una dirección de esta máquina con su puerto
help-serve-open = Mostrar la mesa en el navegador
help-serve-read-only = Mostrarlo todo y no escribir nada

help-serve-sync = Sincronizar los artículos según cambian, como `recto watch`

help-serve-users = Quién puede entrar: en cada línea un nombre, el SHA-256 de un token y roles (read, translate, review)
help-serve-token-file = Un archivo con un token que abre la mesa siempre que se indique
help-serve-allow-host = Un nombre con el que los navegadores pueden pedir la mesa; puede indicarse varias veces
help-serve-behind-proxy = Un proxy delante de la mesa cifra: los navegadores llegan por https
help-serve-base-path = Con qué empiezan las rutas de todas las direcciones, por ejemplo /recto
help-serve-poll = Buscar cambios cada segundo, en sistemas de archivos que no avisan de ellos
help-serve-after = Muestra una dirección con la que entra un navegador, una sola vez. No se sincroniza nada salvo los artículos en los que alguien guarda una traducción. Ctrl+C lo termina (código de salida 130).

help-status-articles = Mostrar todos los artículos

help-status-names = { help-article }

help-status-class = Contar solo las unidades desactualizadas de estas clases de cambio; con --articles, mostrar solo los artículos que tengan alguna

help-list-state = Solo unidades en estos estados: `missing`, `draft`, `stale`, `translated`, `reviewed`
help-list-kept = Mostrar lo que los registros guardan junto a las traducciones: las segundas versiones por elegir y los textos de unidades eliminadas

help-list-overrides = Mostrar lo que es propio de las páginas: código, claves, envolturas y demás que una página traducida tiene distinto de su artículo

help-list-explain = Decir por qué cada traducción tiene su estado

help-missing-names = Los idiomas, todos si no se indica ninguno, y después artículos por ruta, carpeta o patrón

help-list-matches = Mostrar lo que ya se tradujo y se parece a las unidades sin terminar

help-missing-matches = { help-list-matches }

help-set-article = El artículo, o la unidad en RUTA:LÍNEA
help-set-id-or-text = La unidad, por su identificador o el comienzo de este; se omite después de RUTA:LÍNEA
help-set-text = La traducción; con `-` se lee de la entrada estándar
help-set-language = El idioma de la traducción

help-names = Solo estos: artículos por ruta, carpeta o patrón, unidades por su identificador o el comienzo de este, o RUTA:LÍNEA

help-limit = Mostrar como máximo este número de unidades, y dónde continuar

help-cursor = Continuar tras la última unidad de la página anterior

help-accept-names = Artículos por ruta, carpeta o patrón, unidades por su identificador o el comienzo de este, o RUTA:LÍNEA; todo si no se indica nada

help-suggest-text = Buscar este texto en lugar de una unidad

help-suggest-limit = Cuántas coincidencias como máximo (5 por omisión)

help-suggest-min = Ninguna coincidencia por debajo de este porcentaje (60 por omisión)

help-accept-language = Los idiomas
help-accept-all-languages = Todos los idiomas
help-accept-state = Solo traducciones en estos estados, como `draft`

help-accept-yes = En un terminal, confirmar traducciones de varios artículos sin preguntar

help-accept-reviewed = Aprobar tras revisar: el estado pasa a ser «revisada»
help-accept-undo = Deshacer lo que cambió la última aceptación y nada más
help-accept-proposal = Tomar esta segunda versión de una unidad; vea `list --kept`

help-reject-names = { help-accept-names }

help-reject-language = { help-accept-language }
help-reject-all-languages = { help-accept-all-languages }
help-reject-state = { help-accept-state }

help-reject-yes = En un terminal, devolver traducciones de varios artículos sin preguntar

help-reject-note = Lo que debe saber el traductor
help-reject-proposal = Descartar esta segunda versión de una unidad; su texto se conserva

help-link-left = La unidad eliminada, por su identificador o el comienzo de este; se recuperan sus traducciones
help-link-unit = La unidad actual: un identificador, el comienzo de uno o RUTA:LÍNEA
help-link-article = El artículo, si varios tienen una unidad así

help-unlink-unit = { help-link-unit }
help-unlink-article = { help-link-article }

help-check-only = Solo hallazgos con estos códigos; `invalid` reúne todos los errores de las traducciones
help-check-class = Solo hallazgos sobre traducciones cuyo original cambió de una de estas maneras, como `number,negation`
help-check-fix = Corregir lo que se pueda sin cambiar ninguna palabra y enumerar lo corregido, sin comprobar nada
help-check-dry-run = Con `--fix`: mostrar lo que se corregiría sin escribir nada
help-check-new-only = Solo los hallazgos nuevos desde que la rama se separó de este commit, como origin/main
help-check-baseline = Solo los hallazgos que no están en esta línea base

help-check-all = También lo que deja pasar la línea base del proyecto

help-check-write-baseline = Escribir en un archivo los hallazgos que `--baseline` pasará por alto
help-check-changed-since = Solo artículos que la rama ha tocado desde que se separó de este commit
help-check-explain = Indicar qué contó cada regla y qué dispone la política al respecto, en lugar de enumerar hallazgos
help-check-exit-zero = Terminar con 0 aunque falle la barrera
help-dismiss-article = El artículo, o la unidad en RUTA:LÍNEA; con una carpeta o un patrón, todas las unidades de esos artículos que tengan ese hallazgo
help-dismiss-id = La unidad, por su identificador o el comienzo de este; sin ella, todas las unidades del artículo que tengan ese hallazgo
help-dismiss-language = Los idiomas de las traducciones
help-dismiss-check = El control, como numbers
help-dismiss-reason = Por qué es una falsa alarma; se guarda en el registro hasta que cambie la traducción o su original
help-dismiss-undo = Anular el descarte
help-report-article = Solo artículos con esta ruta, de esta carpeta o de este patrón; Markdown enumera entonces sus unidades para ir marcándolas

help-report-articles = { help-report-article }

help-report-format = Formato del informe
help-report-out = Escribir en este archivo; una página web cuyo nombre no termina en .html se convierte en una carpeta con una página por artículo
help-report-badges = Escribir en esta carpeta una insignia por idioma; sin informe, salvo que se indique `--out`
help-report-name = El nombre del proyecto, para el título
help-report-no-history = Omitir el progreso a lo largo del historial de git
help-status-history = Mostrar el progreso a lo largo del historial de git

help-memory-action = Qué hacer

help-memory-what = El archivo TMX que importar, o el nombre de la memoria que quitar

help-memory-name = El nombre con que importarlo [por omisión: el del archivo]

help-terms-action = Qué hacer

help-terms-what = La base terminológica que importar: TBX, o CSV con las columnas source y target; con suggest, el artículo en el que buscar

help-terms-at-least = Proponer solo lo que aparece al menos este número de veces (3 por omisión)

help-terms-limit = Cuántas propuestas como máximo (50 por omisión)

help-status-publishable = Indicar de cada artículo si se puede publicar y, si no, por qué

help-render-language = { help-adopt-language }
help-render-out = La carpeta dentro de la cual se escribe
help-render-minimum = Omitir los artículos que tengan terminado un porcentaje menor

help-render-overwrite = Rehacer las páginas, también donde dicen lo que no tiene ningún catálogo; eso se guarda como segundas versiones

help-render-preview = Marcar borradores, traducciones desfasadas y textos en el idioma del original, para quien lee las páginas antes de publicarlas

help-prune-without-source = Eliminar también textos importados cuyo original no se conoce
help-prune-dry-run = Mostrar lo que se eliminaría sin escribir nada

help-allow-undo = { help-dismiss-undo }

help-completions-shell = El shell
help-completions-after = Ponga esta línea en el archivo que su shell lee al iniciarse:

help-man-folder = La carpeta en la que se escribe, que se crea si no existe; por ejemplo, ~/.local/share/man/man1

help-merge-driver-base = La versión de la que proceden ambos lados (%O en git); un archivo vacío si no hay ninguna
help-merge-driver-ours = Nuestra versión (%A en git), que se sobrescribe con el resultado
help-merge-driver-theirs = La versión del otro lado (%B en git)
help-merge-driver-path = Dónde está el archivo en el repositorio (%P en git)
help-merge-driver-ours-label = Lo que sigue a las marcas de conflicto de nuestro lado (%X en git)
help-merge-driver-theirs-label = Lo que sigue a las marcas de conflicto del otro lado (%Y en git)

help-value-auto = En un terminal, salvo que esté definida NO_COLOR
help-value-always = Siempre
help-value-never = Nunca
help-value-text = Para personas
help-value-json = Para programas

help-value-import = Importar un archivo de otra herramienta

help-value-list = Mostrar las memorias

help-value-remove = Quitar una memoria importada

help-value-export = Escribir un archivo para otras herramientas en la salida estándar

help-value-suggest = Encontrar expresiones y nombres que faltan en el glosario

help-value-push = Enviar traducciones al servidor de memoria de recto.toml

help-value-fluent = Mensajes listos para rellenar
help-value-github = Anotaciones de un workflow de GitHub
help-value-draft = Una persona tiene que confirmarla
help-value-translated = Corresponde al texto de origen actual
help-value-html = Una página web que no necesita ningún otro archivo
help-value-markdown = Para una pull request, una issue o el resumen de un paso de GitHub
help-value-csv = Una tabla para hojas de cálculo

help-value-tbx = Una base terminológica TBX 2, que leen casi todas las herramientas

help-value-tbx3 = Una base terminológica TBX 3

help-value-gitlab = Un informe de calidad de código de GitLab
help-value-sarif = Para el análisis de código: SARIF 2.1.0
help-value-junit = Resultados de pruebas: JUnit XML
help-value-checkstyle = Un informe de Checkstyle

help-name-command = COMANDO
help-name-options = OPCIONES
help-name-dir = CARPETA
help-name-tag = IDIOMA
help-name-tags = IDIOMAS

help-name-seconds = SEGUNDOS

help-name-when = CUÁNDO
help-name-format = FORMATO
help-name-hex = HEX
help-name-key = CLAVE

help-name-language-or-article = IDIOMA|ARTÍCULO

help-name-article = ARTÍCULO

help-name-article-or-id = ARTÍCULO|ID

help-name-id = ID
help-name-left = ELIMINADA
help-name-text = TEXTO

help-name-action = ACCIÓN

help-name-file-or-name = ARCHIVO|NOMBRE

help-name-file-or-article = ARCHIVO|ARTÍCULO

help-name-state = ESTADO
help-name-states = ESTADOS
help-name-classes = CLASES
help-name-code = CÓDIGO
help-name-codes = CÓDIGOS
help-name-percent = PORCENTAJE

help-name-matches = COINCIDENCIAS

help-name-words = PALABRAS

help-name-count = CANTIDAD

help-name-position = POSICIÓN

help-name-ref = REF
help-name-file = ARCHIVO
help-name-shell = SHELL
help-name-base = BASE
help-name-ours = NUESTRA
help-name-theirs = SUYA
help-name-path = RUTA
help-name-name = NOMBRE
help-name-address = DIRECCIÓN

usage-heading = Uso:

help-group-daily = Trabajo diario:

help-group-reports = Comprobar, informar y publicar:

help-group-setup = Preparación y mantenimiento:

help-group-plumbing = Llamados por otros programas:

usage-arguments-heading = Argumentos:
usage-options-heading = Opciones:

usage-everywhere-heading = Opciones de todos los comandos:

usage-values-heading = Valores posibles:

usage-value = { $name }: { $help }

usage-default = [predeterminado: { $value }]
usage-values = [valores posibles: { $values }]
usage-commands = [comandos: { $commands }]

usage-error = error:
usage-tip = sugerencia:
usage-more = Para más información, pruebe '{ $option }'.

usage-repeated = el argumento '{ $argument }' no se puede usar más de una vez
usage-conflict = el argumento '{ $argument }' no se puede usar junto con '{ $other }'
usage-conflicts = el argumento '{ $argument }' no se puede usar junto con:
usage-conflict-with-others = el argumento '{ $argument }' no se puede usar junto con alguno de los demás argumentos indicados
usage-no-value = '{ $argument }' necesita un valor, pero no se indicó ninguno
usage-bad-value = valor '{ $value }' no válido para '{ $argument }'
usage-bad-value-because = valor '{ $value }' no válido para '{ $argument }': { $reason }
usage-one-of = utilice uno de estos: { $names }
usage-no-percentage = utilice un número entero de 0 a 100

usage-no-count = utilice un número entero a partir de 1

usage-no-cursor = utilice la posición con la que terminó la página anterior

usage-no-address = utilice una dirección con su puerto, por ejemplo 127.0.0.1:8765

usage-no-prefill = use exact, machine o un porcentaje de 1% a 100%

usage-no-machine-state = use `missing`, `stale` o ambos

usage-only-machine = `--state` y `--budget` solo sirven con `--prefill machine`

usage-only-machine-hint = añada `--prefill machine` o quítelos

usage-no-fingerprint = una huella tiene 16 dígitos hexadecimales; `recto list --format json` la muestra
usage-no-ui-language = no es una etiqueta de idioma, o recto no habla ese idioma; idiomas disponibles: { $languages }
usage-one-value-more = valor inesperado '{ $value }' para '{ $argument }'; no se esperaban más
usage-unknown-argument = argumento inesperado '{ $argument }'
usage-unknown-command = comando desconocido '{ $command }'
usage-missing = faltan estos argumentos obligatorios:
usage-no-command = '{ $program }' necesita un comando, pero no se indicó ninguno
usage-no-utf-8 = uno o varios argumentos no son UTF-8 válido

usage-similar-command =
    { $count ->
        [one] existe un comando parecido: { $names }
       *[other] existen comandos parecidos: { $names }
    }
usage-similar-argument =
    { $count ->
        [one] existe un argumento parecido: { $names }
       *[other] existen argumentos parecidos: { $names }
    }
usage-similar-value =
    { $count ->
        [one] existe un valor parecido: { $names }
       *[other] existen valores parecidos: { $names }
    }
usage-as-value = para pasar '{ $text }' como valor, utilice '{ $way }'
usage-exists = existe '{ $way }'
usage-without-dashes = existe el comando '{ $command }'; para usarlo, quite el '{ $dashes }' que lo precede

man-name = NOMBRE
man-synopsis = SINOPSIS
man-description = DESCRIPCIÓN
man-options = OPCIONES
man-commands = COMANDOS
man-notes = NOTAS
man-version = VERSIÓN
man-written =
    { $count ->
        [one] { $count } página de manual escrita en { $folder }
       *[other] { $count } páginas de manual escritas en { $folder }
    }

## Surroundings

cannot-work-in = no se puede trabajar en { $folder }: { $reason }
cannot-work-in-hint = indique una carpeta que exista
no-epoch = SOURCE_DATE_EPOCH no es un número de segundos: { $seconds }
no-epoch-hint = asígnele los segundos transcurridos desde 1970 o elimínela
no-standard-input = no se puede leer la entrada estándar: { $reason }
no-standard-input-hint = debe estar en UTF-8
no-answer = no se puede leer ninguna respuesta: { $reason }
no-answer-hint = responda s, n o c
no-question = ningún emparejamiento es dudoso
merge-conflict = { $path }: { $what }; { $hint }
stopped = cancelado: no se ha escrito nada
stopped-hint = ejecute `recto sync` para aceptar todas las propuestas
ui-language-unspoken = recto no tiene mensajes en el idioma `{ $language }` y sigue en inglés; idiomas disponibles: { $languages }
no-output = no se puede escribir el resultado: { $reason }
no-output-hint = compruebe adónde va la salida estándar y si queda espacio en el disco

## Configuration

language-not-a-tag = `{ $tag }` no es una etiqueta de idioma como `fr` o `pt-BR`

config-not-toml = esto no es TOML: { $reason }
config-not-toml-hint = corrija la línea, por ejemplo { $example }

config-open-list = esta lista no está cerrada

config-open-list-hint = ponga `]` al final, por ejemplo { $example }

config-conflict-hint = resuelva el conflicto de fusión de este archivo

config-no-source = falta `source`: el idioma de los artículos
config-no-languages = falta `languages`: los idiomas a los que se traduce
config-no-articles = falta `[[articles]]`: dónde están los artículos
config-no-articles-hint = añada [[articles]] y folder = "articles"
config-no-folder = [[articles]] no tiene `folder`
config-no-folder-hint = añada folder = "articles", la carpeta en la que están
config-add-hint = añada { $example }
config-write-hint = escriba { $example }

config-unknown-key = clave desconocida `{ $key }`
config-unknown-key-in-table = clave desconocida `{ $key }` en [{ $table }]
config-not-a-value = `{ $value }` no es un valor de `{ $key }`

did-you-mean = ¿quería decir `{ $name }`?

config-choice-hint = utilice uno de estos: { $words }

config-found =
    { $found ->
        [string] esta cadena
        [integer] este entero
        [float] este decimal
        [boolean] este booleano
        [datetime] esta fecha
        [array] esta lista
        [table] esta tabla
       *[other] este elemento ({ $found })
    }
config-not-text = `{ $key }` es un texto entre comillas, no { config-found }
config-not-text-hint = escriba un texto entre comillas
config-not-boolean = `{ $key }` es true o false, no { config-found }
config-not-boolean-hint = escriba true o false
config-not-number = `{ $key }` es un número entero de 0 a { $most }, no { config-found }
config-not-number-hint = escriba un número entero de 0 a { $most }
config-not-list = `{ $key }` es una lista como { $example }, no { config-found }
config-not-list-hint = escriba una lista como { $example }
config-not-texts = `{ $key }` es una lista de textos entre comillas, no { config-found }
config-not-texts-hint = escriba una lista de textos entre comillas
config-not-table = `{ $key }` es una tabla, que se escribe { $header }, no { config-found }
config-not-table-hint = escriba una tabla, así: { $header }
config-not-tables = `{ $key }` es una o varias tablas, cada una escrita { $header }, no { config-found }
config-not-tables-hint = escriba una o varias tablas, cada una así: { $header }

config-not-a-tag-hint = utilice una etiqueta como fr, de-CH o zh-Hant
config-source-among-languages = { $language } es el idioma de origen y no puede ser también un idioma de destino
config-source-among-languages-hint = quítelo de `languages`
config-language-twice = { $language } aparece aquí dos veces
config-language-twice-hint = quite uno de los dos
config-foreign-language = `{ $tag }` no es un idioma de este proyecto
config-foreign-language-hint = utilice uno de estos: { $languages }
config-bad-code = `{ $code }` no puede representar el idioma { $language } en una ruta
config-bad-code-hint = escriba el nombre de una carpeta, por ejemplo { $example }
config-shared-code = tanto { $one } como { $other } se escribirían `{ $code }`
config-shared-code-hint = dé a cada idioma un código propio

config-locales-is-project = `locales` es una carpeta aparte, no el propio proyecto
config-path-outside = `{ $key }` sale del proyecto: { $path }
config-path-outside-hint = indique un lugar dentro de la carpeta de recto.toml

config-path-in-git = `{ $key }` nombra la carpeta propia de git: `{ $path }`

config-not-a-glob = `{ $glob }` no es un patrón válido: { $reason }
config-not-a-glob-hint = escriba uno como **/*.md

config-not-shares = `{ $key }` es una lista de { $count } números de 0 a 1

config-not-shares-hint = escriba { $count } números como 0.5 entre corchetes

config-no-command = `[machine]` necesita un `command`

config-memory-url = { $value } no es la dirección de un servidor PostgreSQL

config-memory-url-hint = escríbala como `postgres://HOST/DATABASE` o `postgres://USER@HOST/DATABASE`

config-memory-password = la dirección del servidor de memoria contiene una contraseña

config-memory-password-hint = quítela de recto.toml y póngala en `~/.pgpass` o en la variable `PGPASSWORD`

config-unknown-placeholder = `{ $key }` contiene el marcador desconocido { $placeholder }
config-unknown-placeholder-hint = utilice { $placeholders }
config-output-without-language = `output` no contiene { $placeholder }: todos los idiomas se escribirían en un mismo archivo
config-url-without-language = `url` no contiene { $placeholder }: todos los idiomas compartirían una misma dirección
config-url-without-slash = `{ $key }` no empieza con una barra: { $url }
config-url-without-slash-hint = escriba una dirección dentro del sitio, como { $example }
config-source-url-alone = `source-url` no sirve de nada sin `url`, la dirección de una traducción
config-bad-site = `site` es un esquema y un host, no `{ $site }`
config-bad-site-hint = escriba https://example.org; una carpeta del sitio va en `url` de [[articles]]

config-class-both-ways = `{ $class }` no puede mantener válidas las traducciones y a la vez convertirlas en borradores
config-class-both-ways-hint = inclúyala solo en `keep-valid` o solo en `make-draft`
config-minimum-for-articles = `minimum` vale para un idioma entero; no se puede definir solo para algunos artículos
config-minimum-for-articles-hint = quite `minimum` o `articles`
config-unsynced-for-languages = `unsynced` se refiere a un artículo en todos los idiomas; no puede valer solo para algunos
config-unsynced-for-languages-hint = quite `unsynced` o `languages`

config-no-field = `{ $value }` en `{ $key }` no designa una clave del front matter

config-no-field-hint = escriba una como title, hero.tagline o { $example }

config-no-selector = `{ $value }` en `{ $key }` no es un selector de un solo elemento
config-no-selector-hint = escriba uno como main, #content, .post-body, div.text o [role=main]
config-quotes = `quotes` es un par: lo que abre una cita y lo que la cierra

config-no-dictionary = no se puede leer el diccionario { $path }: { $reason }

config-no-dictionary-hint = ponga allí los dos archivos de un diccionario Hunspell, con las extensiones .aff y .dic, o quite el idioma de `[spelling.dictionaries]`

config-no-word-list = la lista de palabras { $path } no existe

config-no-word-list-hint = créela con una palabra en cada línea, o quite `words` de `[spelling]`

config-comment-languages = El idioma en que se escriben los artículos y los idiomas a los que se traducen.
config-comment-locales = Dónde están los catálogos y los registros: locales/IDIOMA/RUTA.ftl y .toml. Incluya esta carpeta en un commit.
config-comment-codes = Cómo se escriben los idiomas en las rutas de los artículos traducidos.
config-comment-articles = Qué archivos son artículos. Puede haber varias tablas [[articles]] seguidas.
config-comment-exclude = Las traducciones no son artículos, sea cual sea su idioma.
config-comment-output-fluent = Dónde están los archivos traducidos, con sus registros al lado.
config-comment-output = Dónde escribe `recto render` un artículo traducido.
config-comment-fields = Las claves del front matter que son texto; las claves dentro de otras y los elementos de listas, como en { $example }.
config-comment-sync = Después de estos cambios del original, una traducción sigue siendo válida.
config-comment-gate = Qué hace fallar `recto check`: "error", "warning" u "off".
config-comment-stale = Qué muestra una unidad desactualizada en un artículo generado: "translation" o "source".
config-comment-draft = Qué muestra un borrador: aquí la traducción, porque lo que importa `recto adopt` ya está publicado.

## Files and articles

file-not-read = no se puede leer { $path }: { $reason }
file-folder-not-read = no se puede leer la carpeta { $path }: { $reason }
file-not-written = no se puede escribir { $path }: { $reason }
file-not-removed = no se puede eliminar { $path }: { $reason }
file-folder-not-made = no se puede crear la carpeta { $path }: { $reason }
file-not-opened = no se puede abrir { $path }: { $reason }
file-not-locked = no se puede bloquear { $path }: { $reason }
file-not-utf8 = { $path } no es UTF-8: el byte { $offset } no es válido
file-not-utf8-hint = guarde el archivo en UTF-8

file-in-git = { $path } forma parte de los archivos propios de git, que recto no toca nunca

file-in-git-hint = elija un lugar fuera de `.git`

file-hidden = { $path } está en una carpeta oculta; recto solo escribe ahí si esta máquina lo permite

file-hidden-hint = lea en recto.toml qué se escribe en carpetas ocultas; si confía en ello, ejecute `recto allow`

file-link-outside = { $path } es un enlace que sale del repositorio, a { $target }

file-behind-link-outside = { $path } está bajo el enlace { $link }, que sale del repositorio, a { $target }

file-link-outside-hint = ponga ahí un archivo o una carpeta; si el enlace forma parte del proyecto, escriba `{ $example }` en recto.toml

file-not-regular = { $path } no es un archivo normal

file-not-regular-hint = ponga ahí un archivo de texto; recto no lee tuberías ni dispositivos

file-too-large = { $path } supera los 256 MiB

file-too-large-hint = divida el archivo

project-busy = otro recto (proceso { $process }) sigue escribiendo en este proyecto tras { $seconds } s

project-busy-unknown = otro recto sigue escribiendo en este proyecto tras { $seconds } s

project-busy-hint = pruebe de nuevo cuando termine, o espere más tiempo con `--wait SECONDS`

file-changed-meanwhile = otro programa guardó { $path } mientras recto escribía

file-changed-meanwhile-hint = lo que guardó se conserva; ejecute el comando de nuevo

waiting = esperando a otro recto (proceso { $process }) que está escribiendo en este proyecto

waiting-unknown = esperando a otro recto que está escribiendo en este proyecto

allow-given = { $count ->
    [one] recto puede escribir en este lugar oculto hasta que cambie recto.toml:
   *[other] recto puede escribir en estos lugares ocultos hasta que cambie recto.toml:
 }

allow-command = recto puede ejecutar este comando mientras no cambien recto.toml ni estos archivos: { $command }

allow-command-alone = recto puede ejecutar este comando mientras no cambie recto.toml: { $command }

allow-server = mientras recto.toml no cambie, recto puede buscar textos en este servidor, y `recto memory push` puede enviarle traducciones:

allow-nothing = nada en recto.toml necesita permiso

allow-undone = recto ya no puede escribir en lugares ocultos de este proyecto, ni ejecutar su comando, ni usar su servidor de memoria

allow-no-folder = esta máquina no tiene dónde guardar lo que se permite

allow-no-folder-hint = defina `HOME` como su carpeta personal

file-not-readable-hint = compruebe que puede leer el archivo y entrar en su carpeta
file-not-writable-hint = compruebe que puede escribir en el archivo y en su carpeta
file-read-only-hint = haga que su sistema de archivos admita escritura o trabaje en una copia
file-disk-full-hint = libere espacio en el disco y vuelva a ejecutar el comando
file-is-folder-hint = hay una carpeta con este nombre; muévala a otro lugar
file-in-the-way-hint = hay un archivo donde debería haber una carpeta; muévalo a otro lugar
file-not-found-hint = compruebe que el lugar existe
file-other-hint = corrija lo que indica el sistema y vuelva a ejecutar el comando

reason-with-code = { $reason } (error { $code } del sistema)
reason-not-found = No existe el archivo o la carpeta
reason-permission-denied = Permiso denegado
reason-already-exists = El archivo ya existe
reason-is-folder = Es una carpeta
reason-not-folder = No es una carpeta
reason-read-only = Sistema de archivos de solo lectura
reason-disk-full = No queda espacio en el disco
reason-quota-exceeded = Se ha superado la cuota de disco
reason-name-too-long = Nombre de archivo demasiado largo

no-articles-folder = la carpeta de artículos `{ $folder }` no existe
no-articles-folder-hint = cree la carpeta o corrija `folder` en recto.toml
article-of-no-format = { $path } no es un artículo que recto pueda leer
article-of-no-format-hint = exclúyalo con `exclude` en recto.toml

name-not-utf8 = el nombre no está en UTF-8

name-not-utf8-hint = cámbiele el nombre; hasta entonces recto lo omite

article-name-too-long = el nombre es demasiado largo: no se podría escribir su catálogo o su traducción

article-name-too-long-hint = acorte el nombre del artículo a 240 bytes como máximo

catalog-reserved = `{ $catalog }` es el nombre del glosario; un artículo no puede tenerlo
catalog-shared = { $other } y { $path } compartirían el catálogo `{ $catalog }`
catalog-shared-hint = dé a uno de ellos un catálogo propio: una tabla [[articles]] delante de las demás con include = ["SU NOMBRE"] y catalog = "OTRO NOMBRE"

page-mostly-left-out = las unidades contienen el { $percent } % de las frases de esta página, y quedan fuera { $words } palabras

page-mostly-left-out-hint = `recto sync --explain` enumera lo que queda fuera; para traducir más, indique su elemento en `{ $content }`, en la tabla { $table }

article-with-nul = un carácter NUL, que no se permite en un texto
article-with-nul-hint = guarde el artículo como texto UTF-8
article-too-odd = el analizador no ha podido leer este artículo
article-too-odd-hint = es un error de recto: notifíquelo y adjunte el artículo
article-units-overlap = aquí no se pueden distinguir las unidades de este artículo
article-units-overlap-hint = simplifique el marcado alrededor de este lugar o excluya el artículo
article-block-with-markup = este bloque no se puede separar del marcado que contiene, así que no se traduce
article-block-with-markup-hint = deje una línea en blanco antes y después de componentes, directivas y llamadas a plantillas
article-off-to-end = desde aquí hasta el final del artículo no se traduce nada
article-off-to-end-hint = termine el tramo con <!-- recto:on -->
article-conflict-hint = resuelva la fusión: conserve las líneas correctas de ambos lados y borre las marcas; si los lectores deben ver las marcas, póngalas en un bloque de código

front-matter-invalid = el front matter no es { $format } válido: { $reason }
front-matter-invalid-hint = corrija la cabecera { $format }; hasta entonces no se traduce ninguno de sus campos
front-matter-invalid-yaml-hint = corrija la cabecera YAML (un valor que contiene `: ` o ` #` necesita comillas); hasta entonces no se traduce ninguno de sus campos
front-matter-without-keys = el front matter no tiene claves
front-matter-without-keys-hint = escriba líneas `key: value`, o deje una línea en blanco debajo de un primer `---` que deba ser una línea horizontal
front-matter-too-deep = el front matter tiene más de { $most } niveles anidados
article-too-large = un artículo de { $size } bytes; recto lee como máximo { $most } bytes por archivo
article-too-large-hint = divida el artículo en varios archivos o exclúyalo
article-with-too-many-units = { $units } unidades en un solo artículo; recto admite como máximo { $most }

layout-other-place =
    { $count ->
        [one] { $count } archivo como { $pattern } para artículos de { $folder }/
       *[other] { $count } archivos como { $pattern } para artículos de { $folder }/
    }
layout-doubtful-language =
    { $count ->
        [one] { $count } archivo como { $pattern }, omitido porque `{ $code }` designa un idioma
       *[other] { $count } archivos como { $pattern }, omitidos porque `{ $code }` designa un idioma
    }
layout-no-tag = traducciones con el código { $code }, que no es una etiqueta de idioma
layout-too-hard = traducciones de { $reference } en { $pattern }

## Catalogs and ledgers

conflict-markers = marcas de conflicto de git (`<<<<<<<`, `=======`, `>>>>>>>`) de una fusión sin terminar
conflict-markers-hint = conserve las líneas correctas de ambos lados y borre las líneas de marcas
conflict-of-texts = ambos lados de una fusión sin terminar cambiaron `{ $id }`: «{ $ours }» y «{ $theirs }»
conflict-of-texts-hint = conserve el mejor texto o escriba un tercero, borre las líneas de marcas y ejecute `recto sync`

merge-catalog-conflict = ambos lados cambiaron `{ $id }`
merge-catalog-conflict-hint = conserve el mejor texto o escriba un tercero, y borre las líneas de marcas
merge-source-conflict = ambos lados cambiaron el texto de origen de `{ $id }`
merge-source-conflict-hint = fusione el artículo y ejecute `recto sync`, que vuelve a escribir este archivo
merge-ledger-conflict = ambos lados tradujeron `{ $id }`
merge-ledger-conflict-hint = corrija el catálogo y ejecute `recto sync`, que corrige el registro
merge-by-lines = uno de los lados no se puede leer, así que el archivo se fusionó línea por línea

syntax-too-deep = hay más de { $most } llaves anidadas
syntax-too-deep-hint = cierre los `{"{"}` que quedaron abiertos; hasta entonces recto no lee nada del archivo
syntax-parser-failed = el analizador de Fluent ha fallado con este archivo
syntax-parser-failed-hint = restaure la última entrada modificada y vuelva a ejecutar el control; hasta entonces recto no lee nada del archivo
syntax-cut-by-mark = el texto de `{ $id }` queda cortado: ninguna de sus líneas puede empezar con `{ $mark }`
syntax-value-cut-by-mark = el texto queda cortado: ninguna de sus líneas puede empezar con `{ $mark }`
syntax-cut-by-mark-hint = escriba `{ $quoted }` en lugar de `{ $mark }`
syntax-cut-by-tab = el texto de `{ $id }` queda cortado: esta línea empieza con un tabulador
syntax-cut-by-tab-hint = sangre la línea con cuatro espacios en lugar del tabulador
syntax-cut-without-indent = el texto de `{ $id }` queda cortado: esta línea no tiene sangría
syntax-cut-without-indent-hint = sangre la línea con cuatro espacios si pertenece a `{ $id }`; si no, bórrela
syntax-stray-line = esta línea no es un mensaje ni parte de uno
syntax-stray-line-hint = escriba `id = text`; sangre la línea con cuatro espacios si pertenece al mensaje de arriba
syntax-bad-id-hint = escriba `id = text`, con un identificador que empiece por una letra de la a a la z
syntax-bad-name = un nombre solo contiene letras de la a a la z, cifras, - y _
syntax-bad-name-hint = escriba el nombre como está en el glosario o en el original, sin acentos
syntax-open-brace = un `{"{"}` no se cierra con `{"}"}`
syntax-open-brace-hint = ciérrelo, o escriba `{ $brace }` para una llave literal
syntax-comment-without-space = un comentario necesita un espacio después de `#`
syntax-comment-without-space-hint = escriba `# comment`
syntax-no-token = aquí se esperaba `{ $token }`
syntax-no-token-hint = escriba `{ $token }`; escriba `{ $brace }` para una llave literal
syntax-no-number = aquí se esperaba un número
syntax-no-number-hint = escriba el número con cifras y un punto
syntax-text-behind-arrow = hay texto después de `->`
syntax-text-behind-arrow-hint = empiece la primera variante en una línea aparte
syntax-no-name = aquí se esperaba un nombre
syntax-no-name-hint = empiece el nombre por una letra de la a a la z; escriba `{ $brace }` para una llave literal
syntax-no-text = `{ $id }` no tiene texto
syntax-no-text-hint = escriba el texto después de `=`, o borre la línea mientras no haya traducción
syntax-term-without-text-hint = escriba el texto después de `=`, o borre la línea
syntax-bad-function = solo se pueden llamar funciones, y sus nombres se escriben en mayúsculas
syntax-bad-function-hint = escriba el nombre de la función en mayúsculas, como en `NUMBER($count)`
syntax-no-default = ninguna variante está marcada como predeterminada
syntax-no-default-hint = ponga `*` delante de una, como en `*[other] …`
syntax-two-defaults = hay dos variantes marcadas como predeterminadas
syntax-two-defaults-hint = deje `*` delante de una sola
syntax-empty = aquí no hay texto
syntax-empty-hint = escriba el texto, o `{ $example }` para un texto vacío
syntax-bad-selector = esto no sirve para elegir entre variantes
syntax-message-as-selector = un mensaje no sirve para elegir entre variantes
syntax-selector-hint = elija según una variable, como en `{ $example }`
syntax-term-as-selector = un término no sirve para elegir entre variantes
syntax-term-as-selector-hint = elija según un atributo del término, como en `{ $example }`
syntax-term-attribute-shown = el atributo de un término no puede aparecer en un texto
syntax-term-attribute-shown-hint = utilice el propio término, o elija según su atributo
syntax-open-quote = un texto entre comillas no termina en su línea
syntax-open-quote-hint = ciérrelo con `"`
syntax-argument-order = un argumento sin nombre sigue a uno con nombre
syntax-argument-order-hint = ponga al final los argumentos con nombre
syntax-argument-twice = el argumento `{ $name }` aparece dos veces
syntax-argument-twice-hint = deje solo uno de los dos
syntax-bad-escape = en un texto entre comillas, una barra invertida no inicia nada que Fluent conozca
syntax-bad-escape-hint = escriba `\\` para una barra invertida, `\"` para una comilla o `\u` con cuatro cifras hexadecimales
syntax-stray-brace = un `{"}"}` sin `{"{"}` de apertura
syntax-stray-brace-hint = escriba `{ $brace }` para una llave literal
syntax-empty-brace = a `{"{"}` no le sigue nada que Fluent conozca
syntax-empty-brace-hint = escriba `{ $variable }`, `{ $term }` o `{ $text }`; escriba `{ $brace }` para una llave literal
syntax-no-literal = aquí se esperaba un número o un texto entre comillas
syntax-no-literal-hint = indique los argumentos con nombre como en `NUMBER($count, minimumFractionDigits: 2)`
syntax-value-empty = el texto está vacío
syntax-value-empty-hint = escriba `{ $example }` para un texto vacío
syntax-value-with-attribute = una línea que empieza con `.` se leería como un atributo
syntax-value-of-several = esto no es el texto de un solo mensaje
syntax-value-of-several-hint = escriba solo lo que va después de `id =`

edit-of-broken-file = el archivo tiene un error de sintaxis: { $reason }
edit-of-unknown-entry = en el archivo no hay ninguna entrada `{ $id }`
edit-of-no-entry = en el byte { $offset } del archivo no hay ninguna entrada
edit-to-taken-id = en el archivo ya hay una entrada `{ $id }`
edit-to-invalid-id = `{ $id }` no es un identificador de Fluent
edit-twice = dos modificaciones de `{ $id }` a la vez
edit-to-invalid-text = el texto de `{ $id }` no es Fluent válido: { $reason }
edit-unsafe = la modificación cambiaría otras partes de `{ $id }`; no se ha escrito nada

ledger-too-new = el registro tiene la versión { $version }, escrita por un recto más reciente
ledger-too-new-hint = actualice recto
ledger-unreadable = esto no es un registro: { $reason }
ledger-unreadable-hint = este archivo lo escribe recto; restáurelo desde git o corrija este lugar a mano
ledger-no-fingerprint = `{ $text }` no es una huella de 16 cifras hexadecimales
ledger-no-date = `{ $text }` no es una fecha como 2026-07-31

## What a translation shows

reference-unresolved = `{ $id }` no se puede resolver: { $reason }
reference-unresolved-hint = corrija el elemento variable, o escriba { $brace } para una llave literal

joined = { $before }; { $next }

reference-unknown-message = mensaje desconocido `{ $id }`
reference-unknown-term = término desconocido `{ $id }`
reference-unknown-term-hint = defínalo en el terms.ftl del idioma { $language }, o corrija su nombre
reference-unknown-variable = variable desconocida `${ $name }`
reference-unknown-variable-hint = los artículos no tienen variables; escriba el propio texto
reference-unknown-function = función desconocida `{ $name }`: existen NUMBER y DATETIME
reference-define-hint = defínalo en un archivo Fluent del idioma { $language }, o corrija su nombre
reference-no-variables-hint = su original no tiene variables; escriba el propio texto
reference-variables-hint = utilice una de las que tiene su original: { $known }
reference-foreign-name = variable desconocida `{ $name }`
reference-foreign-function = función desconocida `{ $name }`
reference-foreign-function-hint = utilice una de las que tiene su original, o NUMBER o DATETIME
reference-long-number = `{ $number }` tiene más de { $most } cifras: escríbalo como texto
reference-cyclic = `{ $id }` hace referencia a sí mismo
reference-too-many = un elemento variable lleva a más de { $most }: sustituya algunos por su texto
reference-lost-argument = el argumento `${ $name }` se pierde detrás de otro término: utilícelo antes de ese término

reference-bad-call = `{ $name }`: { $reason }
function-no-reference = admite un literal o una variable, no una referencia
function-one-number = admite un solo número, como 1234.5
function-number-options = no entiende este `{ $name }`: conoce minimumFractionDigits, maximumFractionDigits y minimumIntegerDigits hasta { $most }, useGrouping "true" o "false", style "decimal" o "percent", type "cardinal" u "ordinal"
function-digits-contradict = minimumFractionDigits { $least } es mayor que maximumFractionDigits { $most }
function-one-date = admite una sola fecha, como "2024-12-08"
function-no-date = admite una fecha como "2024-12-08" o los milisegundos desde 1970
function-bad-date = `{ $text }` no es una fecha como "2024-12-08"
function-bad-milliseconds = `{ $number }` no es un número de milisegundos desde 1970
function-date-options = no entiende este `{ $name }`: conoce dateStyle "full", "long", "medium" o "short", year y day "numeric" o "2-digit", month "long", "short", "numeric" o "2-digit", weekday "long" o "short", timeZone "UTC"
function-style-and-fields = admite dateStyle o campos sueltos, no ambas cosas
function-no-month = no puede mostrar una fecha solo con estos campos: añada `month`
function-no-month-and-day = no puede mostrar una fecha solo con estos campos: añada `month` y `day`
function-no-dates = no tiene fechas para el idioma `{ $language }`

## Findings

check-catalog-gone =
    { $count ->
        [one] este catálogo ya no existe, pero su registro contiene { $count } traducción
       *[other] este catálogo ya no existe, pero su registro contiene { $count } traducciones
    }
check-catalog-gone-hint = recupere el archivo, por ejemplo con `git checkout`, o borre su registro para empezar de nuevo
check-conflict-certain = marcas de conflicto de git de una fusión sin terminar; recto puede resolverlas sin riesgo
check-conflict-certain-hint = ejecute `recto sync`, que escribe el archivo sin ellas
check-duplicate-id = `{ $id }` aparece dos veces en este archivo; solo cuenta el primero
check-duplicate-id-hint = conserve el mejor y borre el otro
source-duplicate-id-hint = borre el otro
check-unknown-unit = ninguna unidad de { $article } tiene el identificador `{ $id }`
check-unknown-unit-hint = corrija el identificador, lleve el mensaje al catálogo de su artículo o bórrelo
check-unit-elsewhere-hint = una unidad de { $article } tiene este identificador; si el mensaje de allí es correcto, borre este

gate-article-changed = el artículo ha cambiado desde la última sincronización
gate-article-gone = el artículo se ha eliminado desde la última sincronización
gate-unsynced-hint = ejecute `recto sync` e incluya en un commit lo que escriba
gate-sync-held = no se puede sincronizar este artículo hasta que se corrija un catálogo: { $languages }
gate-sync-held-hint = corrija los errores de sintaxis de ese catálogo y ejecute `recto sync`
gate-unrecorded =
    { $count ->
        [one] { $count } traducción ({ $language }) todavía no está registrada
       *[other] { $count } traducciones ({ $language }) todavía no están registradas
    }
gate-unrecorded-hint = ejecute `recto sync` e incluya el registro en un commit

gate-unrecorded-hidden-hint = ejecute `git fetch --unshallow`, después `recto sync`, e incluya el registro en un commit

gate-page =
    { $count ->
        [one] { $count } texto de esta página se editó a mano, y su catálogo ({ $language }) dice otra cosa
       *[other] { $count } textos de esta página se editaron a mano, y su catálogo ({ $language }) dice otra cosa
    }

gate-page-tracked-hint = `recto sync` los lleva al catálogo

gate-page-hint = `recto adopt` los lleva al catálogo; desde entonces lo hace cada sincronización

piece-field = metadatos

piece-code = código

piece-definition = definición de enlace

piece-anchor = identificador de título

piece-markup = marcado

piece-text = texto

overrides-is-stale = el artículo cambió aquí

overrides-changed = (la página tiene ahora otra cosa aquí; el próximo `recto render` la mirará)

overrides-count =
    { $count ->
        [one] { $count } fragmento es propio de la página: - el artículo, + la página
       *[other] { $count } fragmentos son propios de las páginas: - el artículo, + la página
    }

overrides-stale =
    { $count ->
        [one] { $count } de ellos está donde cambió el artículo (~ el artículo ahora): actualícelo en la página
       *[other] { $count } de ellos están donde cambiaron sus artículos (~ el artículo ahora): actualícelos en las páginas
    }

gate-page-behind =
    { $count ->
        [one] el artículo cambió donde la página tiene { $count } fragmento propio
       *[other] el artículo cambió donde la página tiene { $count } fragmentos propios
    }

gate-page-behind-hint = `recto list { $article } --overrides --language { $language }` muestra ambos; actualice ahí la página a mano

gate-stale = el original de `{ $id }` cambió; su traducción ({ $language }) está desactualizada
gate-stale-since = el original de `{ $id }` cambió; su traducción ({ $language }) está desactualizada desde { $date }
gate-stale-by = el original de `{ $id }` cambió ({ $classes }); su traducción ({ $language }) está desactualizada
gate-stale-by-since = el original de `{ $id }` cambió ({ $classes }); su traducción ({ $language }) está desactualizada desde { $date }
gate-stale-hint = consulte `recto diff { $path } { $id } --language { $language }`, actualice la traducción y ejecute `recto sync`
gate-missing = `{ $id }` no tiene traducción ({ $language })
gate-missing-hint = escríbala: `recto set { $path } { $id } --language { $language } TEXT`
gate-draft = la traducción ({ $language }) de `{ $id }` es un borrador

gate-machine = `{ $id }` ({ $language }) lo tradujo una máquina y nadie lo ha confirmado

gate-draft-by = el original de `{ $id }` cambió ({ $class }); su traducción ({ $language }) es un borrador
gate-draft-hint = revísela y después ejecute `recto accept { $path } { $id } --language { $language }`
gate-proposal = `{ $id }` tiene una segunda versión ({ $language }) que nadie ha elegido todavía
gate-proposal-hint = vea `recto list --kept` y después `recto accept { $path } --proposal { $key } --language { $language }`, o lo mismo con `reject`
gate-unreviewed = la traducción ({ $language }) de `{ $id }` no se ha revisado
gate-unreviewed-hint = léala y después ejecute `recto accept { $path } { $id } --language { $language } --reviewed`
gate-below-minimum = { $language }: { $percent } % terminado; el proyecto exige el { $minimum } %
gate-below-minimum-hint = vea lo que queda con `recto list --language { $language }`

## Requests

project-unjudged = no se puede comprobar el proyecto
project-none = no hay ningún { $file } en { $folder } ni en las carpetas superiores
project-none-hint = vaya a la carpeta de su proyecto, o cree uno con `recto init --source en --languages fr,es`

select-no-article = no hay ningún artículo `{ $path }`
select-no-article-hint = indique uno por su ruta; `recto status --articles` los enumera

cursor-wrong = «{ $text }» no es un punto válido desde el que continuar

cursor-wrong-hint = use el que dio la página anterior, o empiece sin ninguno

select-ambiguous = `{ $name }` puede ser { $candidates }
select-ambiguous-article-hint = escriba más caracteres de la ruta
select-ambiguous-unit-hint = escriba más caracteres del identificador
select-ambiguous-unit-or-article-hint = escriba más caracteres del identificador, o indique el artículo con --article

select-ambiguous-unit-in-articles-hint = escriba más caracteres del identificador, o indique antes el artículo

select-ambiguous-line = la línea { $line } de { $article } puede ser { $candidates }
select-ambiguous-line-hint = indique la unidad por su identificador después de { $article }
select-either = { $first } o { $second }
select-unit-in-article = { $id } en { $article }
select-no-unit = ninguna unidad tiene el identificador `{ $id }`
select-no-unit-hint = vea los identificadores con `recto list`, o indique la unidad como RUTA:LÍNEA

select-neither = no hay ningún artículo ni ninguna unidad `{ $name }`

select-neither-hint = `recto status --articles` enumera los artículos, y `recto list` las unidades con sus identificadores

select-no-unit-of-article = ninguna unidad de { $article } tiene el identificador `{ $id }`
select-no-unit-of-article-hint = consulte `recto list { $article }`
select-no-unit-in-line = no hay ninguna unidad de { $article } en la línea { $line }
select-no-unit-in-line-hint = el artículo no tiene unidades
select-no-unit-in-line-nearest-hint = las más cercanas: { $units }
select-unit-in-line = `{ $id }` en la línea { $line }
select-unit-in-lines = `{ $id }` en las líneas { $first } a { $last }
select-no-language = `{ $language }` no es un idioma de destino de este proyecto
select-no-language-hint = utilice uno de estos: { $languages }, o añada este idioma a `languages` en recto.toml

missing-language-hint = indique las etiquetas de los idiomas y las rutas de los artículos: `recto missing fr,es articles/news.md`

set-no-text = no hay ningún texto que escribir
set-no-text-hint = indique la traducción, o `-` para leerla de la entrada estándar

suggest-no-text = no hay nada que buscar

suggest-no-text-hint = indique un artículo, o un texto con `--text`

memory-unreadable = no se usa como memoria: { $reason }
memory-missing = { $path }, que nombra `[memory]`, no existe
memory-missing-hint = añada el archivo al proyecto o quítelo de `files` en recto.toml

memory-name = `{ $name }` no puede ser el nombre de una memoria

memory-name-hint = utilice letras, cifras, puntos, guiones y guiones bajos, con `--name`

memory-nothing = { $name } no tiene nada en los idiomas del proyecto

memory-nothing-hint = vea `source` y `languages` en recto.toml

memory-unknown = no se importó ninguna memoria llamada { $name }

memory-unknown-hint = vea `recto memory list`

memory-no-cache = no hay dónde guardar memorias

memory-no-cache-hint = ejecute la orden sin `--no-cache`, o indique el archivo en `[memory]` de recto.toml

memory-which = no se indica ningún nombre

memory-which-hint = indique un archivo que importar, o una memoria que quitar

memory-no-file = no se puede leer { $path }: { $reason }

memory-no-file-hint = compruebe la ruta, y que tiene permiso para leerlo
memory-large = { $path } supera los { $megabytes } MB
memory-large-hint = expórtelo en varias partes e importe cada una

memory-removed = { $name } quitada

memory-server-none = recto.toml no nombra ningún servidor de memoria

memory-server-none-hint = añada `url` a `[memory]` en recto.toml

memory-server-not-allowed = el servidor de memoria no se usa: esta máquina no permite lo que nombra recto.toml, o el archivo ha cambiado desde entonces

memory-server-not-allowed-hint = lea la dirección en recto.toml; si confía en ella, ejecute `recto allow`

memory-server-unsupported = este recto no puede usar un servidor de memoria

memory-server-unsupported-hint = instálelo con `cargo install recto --features postgres`

memory-server-unencrypted = el servidor de memoria está en otra máquina, y su dirección desactiva el cifrado

memory-server-unencrypted-hint = quite `sslmode=disable` de `url` en recto.toml

memory-server-several = la dirección del servidor de memoria nombra varios servidores

memory-server-several-hint = nombre un solo servidor en `url` de recto.toml

memory-server-certificates = el servidor de memoria no se puede usar: no hay certificados con los que comprobarlo

memory-server-certificates-hint = compruebe los certificados de su sistema o el archivo que nombra la variable `PGSSLROOTCERT`

memory-server-older = el servidor de memoria tiene tablas de la versión { $version }, hechas por un recto más antiguo

memory-server-older-hint = ejecute `recto memory push`, que las actualiza; hasta entonces, recto usa las traducciones del proyecto

memory-server-newer = el servidor de memoria tiene tablas de la versión { $version }, que este recto no conoce

memory-server-newer-hint = actualice recto; hasta entonces, usa las traducciones del proyecto

memory-server-silent = el servidor de memoria no responde

memory-server-away = el servidor de memoria no se puede usar: { $reason }

memory-server-away-hint = compruebe que funciona y la dirección en recto.toml; sin él, recto usa las traducciones del proyecto

memory-pushed = traducciones enviadas: { $sent }; nuevas o cambiadas en el servidor: { $changed }

memory-none = ninguna memoria de traducción

machine-none = recto.toml no nombra ningún comando que traduzca

machine-none-hint = defina `command` en `[machine]` de recto.toml

machine-not-allowed = esta máquina no permite el comando de recto.toml, o uno de sus archivos ha cambiado desde entonces

machine-not-allowed-hint = lea el comando y sus archivos; si confía en ellos, ejecute `recto allow`

machine-no-style = { $path }, que nombra `style` de `[machine]`, no existe

machine-no-style-hint = escriba el archivo o quite `style`

machine-left-out = ningún borrador para `{ $id }` ({ $language }): { $reason }

machine-left-out-hint = tradúzcala a mano, o cambie el comando y ejecútelo de nuevo

machine-faults = { $faults }

machine-no-second = su respuesta era errónea y no se volvió a preguntar

machine-no-answer = el comando no respondió

machine-refused = el comando dice: { $said }

machine-changed = la unidad cambió mientras se ejecutaba el comando

machine-command = falló el comando de `[machine]`: { $reason }

machine-command-hint = ejecútelo a mano con una línea de JSON; lo que respondió antes se conserva

machine-noise = ignorado de lo que escribió el comando: líneas que no son respuestas: { $lines }; respuestas que nadie esperaba: { $answers }

machine-noise-hint = escriba solo respuestas en la salida estándar, una por línea, con el `id` de su petición

terms-no-file = no se nombra ningún archivo

terms-no-file-hint = nombre una base terminológica: `recto terms import terms.tbx`

terms-which = una tabla contiene términos en un solo idioma

terms-which-hint = nómbrelo con `--language`

terms-added = términos añadidos: { $counts }

terms-nothing-added = ningún término añadido

terms-known = ya conocidos: { $count }

terms-passed-over = sin término en el idioma de origen o en uno del proyecto: { $count }

terms-different = se dejan como los tiene el glosario:

terms-different-one = { $id } ({ $language }): { $ours }; el archivo tiene { $theirs }

terms-suggest-nothing = los artículos no repiten ninguna expresión ni nombre que falte en el glosario

terms-suggest-count = { $count } veces, primero en { $place }

terms-suggest-called = { $language }: { $wordings }

terms-suggest-wording = { $text } ({ $count } de { $of })

machine-empty = la respuesta no tiene texto
machine-code-lost = a la respuesta le falta { $markup }
machine-code-twice = la respuesta tiene { $code } dos veces
machine-code-unknown = la respuesta tiene { $code }, que el texto no tiene
machine-code-nesting = los códigos de la respuesta no están anidados como deben
machine-code-added = la respuesta añade { $markup }
machine-not-started = no se puede iniciar: { $reason }
machine-timed-out = tardó más de { $seconds } s
machine-too-much = escribió mucho más de lo que recibió
machine-failed = código de salida { $code }: { $said }
machine-failed-silently = código de salida { $code }, sin decir nada
machine-ended = algo lo terminó

memory-imported = importada; { $counts }

memory-of-project = indicada en recto.toml; { $counts }

exchange-encoding = el archivo no está ni en UTF-8 ni en UTF-16

exchange-encoding-hint = guárdelo en UTF-8

exchange-not-xml = el archivo no se puede leer como XML: { $reason }

exchange-not-xml-hint = vuelva a exportarlo con la herramienta que lo escribió

exchange-entity = la entidad { $name } no se conoce

exchange-declares = declara entidades propias, que recto nunca expande

exchange-ends = termina en medio de un elemento

exchange-long = un elemento contiene más de un megabyte de texto

exchange-deep = sus elementos están anidados a demasiada profundidad

exchange-no-tmx = esto no es una memoria de traducción

exchange-no-tmx-hint = recto lee el formato TMX
exchange-no-tbx = esto no es una base terminológica
exchange-no-tbx-hint = recto lee TBX y CSV

exchange-not-csv = la tabla no se puede leer: { $reason }

exchange-no-columns = la tabla no tiene las columnas `source` y `target`

exchange-no-columns-hint = escriba los nombres de las columnas en la primera línea: `source,target,status,part,definition`
# PO files of gettext: what is wrong in them. $keyword, $word (text): what stands there, such as "msgstr".
po-no-keyword = este texto no sigue a ninguna palabra clave
po-no-keyword-hint = escriba `msgid` o `msgstr` delante, o bórrelo
po-no-source = { $keyword } no tiene ningún `msgid` delante
po-no-source-hint = devuelva su `msgid` al mensaje, o borre el mensaje entero
po-twice = { $keyword } aparece dos veces en un mismo mensaje
po-twice-hint = borre uno de los dos, o dé al segundo su propio `msgid`
po-no-translation = este mensaje no tiene `msgstr`
po-no-translation-hint = añada `msgstr ""` detrás, o borre el mensaje
po-unknown = { $word } no es una palabra clave de los archivos PO
po-unknown-hint = escriba `msgid`, `msgstr` u otra palabra clave de gettext, o convierta la línea en comentario con `#`
po-no-string = aquí falta un texto entre comillas
po-no-string-hint = ponga el texto entre `"` y `"`
po-after-string = hay algo detrás de las comillas de cierre del texto
po-after-string-hint = escriba `\"` para unas comillas dentro del texto, o borre lo que sigue
po-open-string = el texto no se cierra en su línea
po-open-string-hint = termine la línea con `"`; un salto de línea dentro del texto es `\n`
po-charset = el archivo está en { $charset }, no en UTF-8
po-charset-hint = conviértalo: `msgconv -t UTF-8 -o { $path } { $path }`

set-no-unit = no se indicó ninguna unidad
set-no-unit-hint = indique su identificador, o el artículo como RUTA:LÍNEA
set-two-units = se indicaron dos unidades
set-two-units-hint = indique el identificador o la línea, no ambas cosas
set-not-written = no se pudo escribir la traducción en el catálogo
set-not-written-hint = busque errores de sintaxis en el catálogo: `recto check --only syntax`
expected-not-one = --if-source, --if-target y --if-state se refieren a una sola unidad
expected-not-one-hint = nómbrela por su identificador o como RUTA:LÍNEA
choose-no-proposal = no hay ninguna segunda versión `{ $key }`
choose-no-proposal-hint = consulte con `recto list --kept` las que esperan
choose-ambiguous-hint = escriba más caracteres de la clave
choose-broken = el texto de `{ $key }` no es Fluent válido
choose-broken-hint = corríjalo en { $path }, o escriba la traducción con `recto set`
kept-not-fluent = --kept no muestra nada por rellenar, así que no tiene el formato `fluent`

overrides-not-fluent = --overrides no muestra nada que rellenar, así que no tiene formato `fluent`

kept-not-fluent-hint = utilice `--format json`
refused = `{ $id }` ({ $language }) no se ha cambiado: entretanto ha cambiado otra cosa
refused-hint = consúltela con `recto list` e inténtelo de nuevo
part-source = el texto de origen
part-target = la traducción
part-state = el estado

edit-broken = { $path } tiene errores de sintaxis; no se puede escribir nada en él

edit-broken-unit = no se puede modificar `{ $id }` mientras { $path } tenga errores de sintaxis

edit-broken-in-part =
    { $count ->
        [one] { $path } tiene errores de sintaxis; una unidad se ha dejado como estaba
       *[other] { $path } tiene errores de sintaxis; { $count } unidades se han dejado como estaban
    }

edit-broken-hint = vea `recto check --only syntax`, corrija el archivo e inténtelo de nuevo
edit-gone = { $path } ya no existe, pero su registro sigue ahí
edit-gone-hint = recupere el archivo, o borre su registro para empezar de nuevo
edit-failed-hint = compruebe el catálogo con `recto check --only syntax` e inténtelo de nuevo

link-not-left = `{ $id }` no se ha eliminado de { $article }: ya hay una unidad que la continúa
link-own-id = el identificador de `{ $id }` lo define { $path }
link-own-id-hint = cambie allí el identificador, o corrija sus traducciones con `recto set`
link-nothing-to-carry = todo idioma con una traducción de `{ $left }` tiene también una de `{ $id }`
link-nothing-to-carry-hint = no hay nada que trasladar
set-no-pattern = esto no es un texto Fluent válido (posición { $place }): { $reason }
link-not-left-hint = sepárelas primero: `recto unlink { $id }`
link-nothing-left = de { $article } no se eliminó ninguna unidad con el identificador `{ $id }`
link-nothing-left-hint = de este artículo no se eliminó ninguna unidad traducida
link-nothing-left-others-hint = unidades eliminadas con sus traducciones: { $ids }
link-translated = `{ $id }` ya tiene una traducción ({ $language })
link-translated-hint = si esa es incorrecta, bórrela de { $path } y vuelva a ejecutar el comando
unlink-nothing = `{ $id }` no continúa ninguna otra unidad: todas sus traducciones se hicieron para su propio texto
unlink-nothing-hint = no hay nada que separar

render-no-place = recto no sabe dónde escribir { $article }
render-no-place-hint = indique una carpeta con `--out`, o defina `output` en recto.toml
render-over-article = generar { $article } ({ $language }) sobrescribiría el artículo { $other }
render-over-configuration = generar { $article } ({ $language }) sobrescribiría { $file }
render-among-catalogs = generar { $article } ({ $language }) escribiría { $path } entre los catálogos de { $folder }
render-elsewhere-hint = defina otro `output` en recto.toml, u otro `--out`
render-same-file = { $article } ({ $language }) y { $other } ({ $other_language }) se generarían en el mismo archivo { $path }
render-same-file-hint = utilice { "{path}" } y { "{stem}" } en `output`, o dé a cada [[articles]] un `output` propio
render-unresolved-hint = corrija la traducción; en su lugar se muestra el texto de origen
render-structure =
    el artículo ({ $language }) no tiene la misma estructura que su original: { $count ->
        [one] { $count } unidad
       *[other] { $count } unidades
    } en lugar de { $expected }, a partir de `{ $id }` aproximadamente
render-structure-hint = busque por ahí líneas en blanco o marcas de bloque como # o - al principio de una traducción

page-unknown =
    { $page } dice lo que no tiene ningún catálogo: { $count ->
        [one] { $count } texto
       *[other] { $count } textos
    }; la página se queda como está

page-unknown-hint = `recto adopt` importa sus textos; `recto render --overwrite` rehace la página y los guarda como segundas versiones

page-no-ledger =
    { $page } dice lo que no tiene ningún catálogo, y no hay registro donde guardarlo: { $count ->
        [one] { $count } texto
       *[other] { $count } textos
    }

page-no-ledger-hint = ejecute primero `recto sync` y genere después la página

page-edited =
    { $page } se editó a mano: { $count ->
        [one] { $count } texto se queda
       *[other] { $count } textos se quedan
    } como en la página

page-edited-hint = `recto adopt` importa los cambios de las páginas; `recto render --overwrite` los reemplaza y los guarda como segundas versiones

page-behind =
    { $page } no sigue a su artículo en { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    } donde la página tiene líneas propias

page-behind-hint = `recto list --overrides` muestra lo que tienen ambos; traduzca o confirme lo que espera, o cambie la página a mano

render-preview-in-place = una vista previa lleva marcas que no deben estar en ninguna página del sitio

render-preview-in-place-hint = nombre otra carpeta con `--out`

preview-in-source = sin traducir: { $language }

check-no-code = no hay ningún control `{ $code }`
check-no-code-hint = utilice uno de estos: { $codes }
check-stray = ningún artículo tiene el catálogo `{ $catalog }`
check-stray-hint = dé al archivo el nombre del catálogo de su artículo, o lleve allí sus mensajes

sync-source-gone = { $path } ha desaparecido, y con él el texto de origen de `{ $id }` ({ $language })

sync-source-gone-hint = recupérelo con `git restore -- { $path }` o de una copia y ejecute `recto sync`

sync-foreign-catalog = este archivo no lo escribió recto, así que no puede ser el catálogo de origen de { $article }
sync-foreign-catalog-hint = dé al artículo otro `catalog` en recto.toml, o mueva este archivo a otro lugar
sync-catalog-edit-hint = corrija el catálogo a mano y vuelva a ejecutar `recto sync`
sync-rename-blocked = esto parece { $old } con otro nombre, pero { $occupied } ya existe
sync-rename-blocked-hint = mueva ese archivo a otro lugar o restablezca el nombre anterior; después, ejecute `recto sync`

merge-no-file = no existe el archivo { $path }
merge-no-file-hint = git pasa las tres versiones como `%O %A %B`; configúrelo con `recto init --git`

## Results

error-line = { $error }: { $message }
hint-label = sugerencia:
no-articles = todavía no hay artículos: coloque algunos donde indica `[[articles]]` en recto.toml
heading-language = idioma

## Results of `recto status`

status-percent = { $percent } %
status-done = hecho
status-words-left = quedan
status-unsynced = (sin sincronizar)
status-stale-in = desactualizadas ({ $language }), por tipo de cambio: { $changes }
status-proposals = segundas versiones por elegir: { $counts }; vea `recto list --kept`

status-machine = borradores de la máquina que nadie ha confirmado: { $counts }

status-unjudged = no se pudieron comprobar todos los artículos; corrija los errores indicados
status-articles-unsynced =
    { $count ->
        [one] { $count } artículo ha cambiado desde la última sincronización; ejecute `recto sync`
       *[other] { $count } artículos han cambiado desde la última sincronización; ejecute `recto sync`
    }

## Results of `recto sync`

sync-renamed = nombre anterior: { $path }
sync-from =
    { $count ->
        [one] { $count } procedente de { $path }
       *[other] { $count } procedentes de { $path }
    }
sync-rejoined =
    { $count ->
        [one] { $count } mensaje del catálogo ({ $language }) de { $path }
       *[other] { $count } mensajes del catálogo ({ $language }) de { $path }
    }
sync-recorded = traducciones nuevas: { $counts }
sync-swapped = reemplazos en traducciones, como en el original: { $counts }
sync-orphans = mensajes que no pertenecen a ninguna unidad: { $counts }; vea `recto check --only unknown-unit`
sync-own-messages = mensajes que solo existen en las traducciones: { $counts }; vea `recto check --only unknown-unit`
sync-newly-stale = ahora desactualizadas: { $counts }
sync-stale = desactualizadas: { $counts }; vea `recto diff`
sync-drafts = borradores: { $counts }; vea `recto list --state draft` y después `recto accept --state draft --language { $languages }`

sync-prefilled = borradores de la memoria: { $counts }

sync-machine-drafts = borradores de la máquina: { $counts }

sync-machine-proposals = propuestas de la máquina: { $counts }; véase `recto list --kept`

sync-machine-sent = enviado a la máquina: { $units }, { $words }

sync-machine-would-send = se enviaría a la máquina: { $units }, { $words }

sync-machine-known = conocido de ejecuciones anteriores: { $count }

sync-machine-left-out = dejado de lado: { $count }; las advertencias dicen por qué

sync-machine-unsent = sin enviar: { $units }, { $words }

sync-renamed-id = el identificador { $old } aparecía dos veces; el segundo es ahora { $new }
sync-replaced = { $new } parece sustituir a { $old }: `recto link { $old } { $new } --article { $path }`
sync-held = a la espera de que se corrija su catálogo: { $languages }
sync-gone = eliminado
sync-gone-kept = eliminado; sus traducciones se conservan como obsoletas
sync-gone-given =
    { $count ->
        [one] eliminado; { $count } unidad pasó a otro artículo
       *[other] eliminado; { $count } unidades pasaron a otros artículos
    }
sync-gone-given-and-kept =
    { $count ->
        [one] eliminado; { $count } unidad pasó a otro artículo, otras traducciones son obsoletas
       *[other] eliminado; { $count } unidades pasaron a otros artículos, otras traducciones son obsoletas
    }
sync-edited =
    { $count ->
        [one] { $count } editada
       *[other] { $count } editadas
    }
sync-split =
    { $count ->
        [one] { $count } dividida
       *[other] { $count } divididas
    }
sync-merged =
    { $count ->
        [one] { $count } fusionada
       *[other] { $count } fusionadas
    }
sync-moved =
    { $count ->
        [one] { $count } movida
       *[other] { $count } movidas
    }
sync-added =
    { $count ->
        [one] { $count } añadida
       *[other] { $count } añadidas
    }
sync-removed =
    { $count ->
        [one] { $count } eliminada
       *[other] { $count } eliminadas
    }
sync-nothing-until-mended = no se escribe nada hasta que se corrija lo que se indica
sync-in-step = todo está al día
written =
    { $count ->
        [one] { $count } archivo escrito
       *[other] { $count } archivos escritos
    }
would-be-written =
    { $count ->
        [one] se escribiría { $count } archivo
       *[other] se escribirían { $count } archivos
    }

explain-unchanged = sin cambios: { $evidence }
explain-moved = movida: { $evidence } en otro lugar
explain-edited = editada: { $evidence }
explain-revived = recuperada: { $evidence }
explain-split = dividida: una parte de { $ids }
explain-merged = fusionada a partir de { $ids }
explain-new = nueva
explain-left = eliminada del artículo
explain-alike = parecido: { $percent } %
explain-same-key = la misma clave
explain-same-text = el mismo texto
explain-next = otra candidata: { $id }, { $percent } % de parecido
explain-next-left = otra candidata: { $id }, eliminada, { $percent } % de parecido
explain-next-new = otra candidata: { $id }, nueva, { $percent } % de parecido
explain-next-none = ninguna otra candidata
explain-link = ¿la misma unidad? Entonces, `recto link { $old } { $new }`
explain-unlink = ¿otra unidad? Entonces, `recto unlink { $id }`

explain-out =
    queda fuera, { $words ->
        [one] { $words } palabra
       *[other] { $words } palabras
    }: { $why }

explain-out-project = lo pide recto.toml

explain-out-outside = está fuera del artículo

explain-out-landmark = es un menú, un encabezado, un pie de página o una columna lateral

explain-out-named = su nombre es el de un elemento accesorio de la página

explain-out-hidden = está oculto en la página

explain-out-links = son enlaces a otras páginas

explain-out-comments = son comentarios de lectores

explain-out-form = es un formulario

explain-out-line = es una línea que rodea el texto de las páginas copiadas

question-place = { $nth } de { $count }: { $place }
question-edited = ¿Es la misma unidad, editada? Si lo es, conserva sus traducciones. { $keys }
question-left = ¿Es la unidad eliminada, editada? Si lo es, recupera sus traducciones. { $keys }
question-keys-yes = [S/n/c]
question-keys-no = [s/N/c]
answers-yes = s, sí, si
answers-no = n, no
answers-quit = c, cancelar, salir
question-again = responda s, n o c (cancelar), o pulse Intro para elegir la mayúscula:
accept-ask = ¿Confirmar { $count } traducciones en { $articles } artículos?
accept-ask-reviewed = ¿Aprobar como revisadas { $count } traducciones en { $articles } artículos?
accept-ask-undo = ¿Anular la aceptación de { $count } traducciones en { $articles } artículos?
accept-ask-reject = ¿Devolver como borradores { $count } traducciones en { $articles } artículos?
accept-stopped = cancelado: no se ha cambiado nada
accept-stopped-hint = indique los artículos que quiera, o use --yes

## Results of `recto watch`

watch-begun =
    { $count ->
        [one] vigilando { $count } artículo; pulse Ctrl+C para terminar
       *[other] vigilando { $count } artículos; pulse Ctrl+C para terminar
    }
watch-took = ({ $milliseconds } ms)
watch-more =
    { $count ->
        [one] y { $count } artículo más
       *[other] y { $count } artículos más
    }
watch-mended = corregido
watch-limit = recto busca cambios cada segundo, porque el sistema no vigila más carpetas; aumente el límite con `sudo sysctl { $setting }={ $value }` y vuelva a iniciar `recto watch`
watch-untold = recto busca cambios cada segundo, porque el sistema no avisa de ellos: { $reason }

## Results of `recto list` and `recto diff`

nothing-to-show = no hay nada que mostrar

list-continue = siguen más unidades: añada `--cursor { $next }` para verlas

list-change = ({ $class })
list-uses = usa:
list-terms = términos:
term-forms = { $source } → { $forms }
term-forbidden = { $source }: no { $forbidden }
term-forms-not-forbidden = { $source } → { $forms } (no { $forbidden })

list-finding = { $code }:

list-note = nota:
list-change-share = ({ $class }, { $percent } %)
list-review = revisión:
list-replaced = recto ha reemplazado { $swaps }; revise la traducción y acéptela
list-swap = { $old } por { $new }
list-split = procede de la traducción de `{ $id }`, que se dividió: revísela y acéptela
list-merged = reúne las traducciones de { $ids }: revísela y acéptela

match-percent = { $percent } %

match-place = de { $place }

match-why = de { $place }: { $reasons }

match-same-id = la misma unidad

match-same-neighbours = entre los mismos textos

match-marks = mayúsculas o puntuación distintas

match-codes =
    { $count ->
        [one] marcado distinto en { $count } lugar
       *[other] marcado distinto en { $count } lugares
    }

match-facts = difiere un número, una fecha o un nombre

match-other-article = otro artículo

match-imported = de otra herramienta
match-shared = de la memoria del equipo

match-region = para otra región

match-several = este texto tiene varias traducciones

match-sentence = una frase de un texto más largo

match-put-in = sustituido: { $swaps }

suggest-nothing = no se ha traducido aún nada parecido

analyse-units = unidades

analyse-words = palabras

analyse-characters = caracteres

analyse-with-blanks = con espacios

analyse-weighted = palabras ponderadas

analyse-total = total

band-context = en contexto

band-repetition = repeticiones

band-exact = 100 %

band-from = { $least }–{ $most } %

band-new = nuevo

kept-proposal = segunda versión
kept-text = texto conservado
kept-without-source = (no se conoce el texto de origen)
kept-older-source = original anterior:
kept-instead-of = ahora:
kept-origin = procedencia:
kept-proposals =
    { $count ->
        [one] { $count } segunda versión
       *[other] { $count } segundas versiones
    }
kept-texts =
    { $count ->
        [one] { $count } texto conservado
       *[other] { $count } textos conservados
    }
kept-choose = elija con `recto accept --proposal KEY --language TAG`, o descarte una con `recto reject --proposal KEY --language TAG`

list-because = { $state }, porque { $reason }

because-recorded = este texto está en el registro

because-no-ledger = no había registro, así que no se sabe de qué texto de origen es traducción

because-no-source = no se sabe qué texto de origen se tradujo

because-source-line = su propia línea `# Source:` indica el texto que se tradujo

because-other-source = git muestra que se introdujo junto a otro texto de origen

because-had-before = la unidad ya tuvo este texto, junto a otro texto de origen

because-older-than-source = se escribió antes de que cambiara su original

because-was-draft = era solo un borrador cuando la unidad tuvo este texto

because-source-changed = se incluyó en un commit sin quedar anotada en el registro, y el original ha cambiado desde entonces

because-one-source = se incluyó en un commit sin quedar anotada en el registro, y el original no ha cambiado desde entonces

because-configured = se incluyó en un commit sin quedar anotada en el registro, y `edited-stale` en recto.toml lo acepta

because-article-changed = se editó cuando el artículo y el catálogo de origen diferían; ejecute `recto sync` y, si es correcta, `recto accept`

because-edited-stale = estaba desactualizada cuando se editó, y `edited-stale` en recto.toml pide confirmarla

because-copy = solo repite su original

because-uncommitted = todavía no está en ningún commit y corresponde al catálogo de origen

because-shallow = este clon no tiene todo el historial; ejecute `git fetch --unshallow` o, si es correcta, `recto accept`

because-too-long = el historial es demasiado largo para leerlo entero

diff-nothing = ninguna traducción está desactualizada
diff-to-do = { $what }; actualice cada traducción o confírmela con `recto accept`
diff-stale =
    { $stale ->
        [one] { $stale } unidad desactualizada
       *[other] { $stale } unidades desactualizadas
    }
diff-drafts =
    { $drafts ->
        [one] { $drafts } borrador
       *[other] { $drafts } borradores
    }
diff-stale-and-drafts = { diff-stale } y { diff-drafts }
diff-changed = cambios: { $classes }
diff-changed-share = cambios: { $classes }; { $percent } % de las palabras
diff-finding = { $code }: { $message }; texto de origen actual:
diff-unknown = no se sabe a qué texto corresponde la traducción; texto de origen actual:
sentences = frases: { $counts }
sentences-unchanged = { $count } sin cambios
sentences-changed =
    { $count ->
        [one] { $count } modificada
       *[other] { $count } modificadas
    }
sentences-new =
    { $count ->
        [one] { $count } nueva
       *[other] { $count } nuevas
    }
sentences-gone =
    { $count ->
        [one] { $count } eliminada
       *[other] { $count } eliminadas
    }
sentence-changed = modificada:
sentence-gone = eliminada:

## Results of `recto accept`, `reject`, `set`, `link`, `unlink` and `prune`

accept-already = ya está en este estado: { $state }
accept-nothing-to-undo = sigue en este estado: { $state }; no hay ninguna aceptación que deshacer
accept-just-changed = no se cambia, porque el texto de origen acaba de cambiar:
accept-just-changed-hint = léalo y vuelva a ejecutar el comando, o añada `--if-source { $source }`
accept-other = no se cambia, porque ya no es lo que usted vio: { $parts }
accept-other-hint = léalo y vuelva a ejecutar el comando con `{ $flags }`
accept-no-translation = sin traducción
choose-taken = { $before } -> { $after }, en su segunda versión
choose-left = se queda como está; la segunda versión se descarta
choose-kept = el otro texto se conserva como { $key }; vea `recto list --kept`
accept-missing = no se cambia, porque no hay traducción; escríbala con `recto set`
accept-broken = no se cambia, porque su mensaje tiene un error de sintaxis; vea `recto check --only syntax`
accept-changed =
    { $count ->
        [one] { units } modificada
       *[other] { units } modificadas
    }
accept-would-change =
    { $count ->
        [one] cambiaría { units }
       *[other] cambiarían { units }
    }
set-done = { $id } en { $catalog }: { $state }
set-done-as-fluent = { $id } en { $catalog }: { $state }, leída como Fluent
set-unknown-term = { $term } se conserva como texto: el glosario no tiene ese término
link-alone = { $id } ya no continúa ninguna otra unidad
link-changed = { $old } es ahora { $new }
prune-dropped =
    { $count ->
        [one] { obsolete-translations } eliminada
       *[other] { obsolete-translations } eliminadas
    }
prune-would-drop =
    { $count ->
        [one] se eliminaría { obsolete-translations }
       *[other] se eliminarían { obsolete-translations }
    }
prune-needed =
    { $count ->
        [one] { $count } se conserva, porque de ella se han hecho borradores: confírmelos primero
       *[other] { $count } se conservan, porque de ellas se han hecho borradores: confírmelos primero
    }
prune-without-source =
    { $count ->
        [one] { $count } sin original se conserva: asígnela a una unidad con `recto link` o elimínela con --without-source
       *[other] { $count } sin original se conservan: asígnelas a unidades con `recto link` o elimínelas con --without-source
    }

## Results of `recto render`

render-in-source = { units } en el idioma de origen
render-outdated = { units } con un texto anterior
render-unconfirmed = { units } sin confirmar
render-left-out = { $article } ({ $language }) se omite: solo está terminado el { $percent } %
render-more = { $count } páginas más cambiaron
render-left-out-many = { $count } artículos traducidos se omiten porque se ha traducido demasiado poco de ellos: vea `recto status`
render-done =
    { $count ->
        [one] { articles } generado, { $changed } con cambios
       *[other] { articles } generados, { $changed } con cambios
    }

## Results of `recto check`

check-verdict = { $verdict }: { check-counts }

check-counts =
    { $errors ->
        [one] { $errors } error
       *[other] { $errors } errores
    }, { $warnings ->
        [one] { $warnings } advertencia
       *[other] { $warnings } advertencias
    } en { $articles ->
        [one] { $articles } artículo
       *[other] { $articles } artículos
    } y { $languages ->
        [one] { $languages } idioma
       *[other] { $languages } idiomas
    }

check-passed = control superado
check-failed = control no superado
check-unjudged =
    { $count ->
        [one] comprobación incompleta ({ $count } problema)
       *[other] comprobación incompleta ({ $count } problemas)
    }
check-many-missing = { units } sin traducir ({ $language }); esta es la primera
check-many-drafts = { units } en borrador ({ $language }); esta es la primera
check-many-stale =
    { $count ->
        [one] { units } desactualizada ({ $language }); esta es la primera
       *[other] { units } desactualizadas ({ $language }); esta es la primera
    }
check-many-others = { units } con este hallazgo ({ $language }); esta es la primera

check-many-units-hint = muéstrelos con `recto list { $path } --language { $language } --state { $state }`

check-many-findings-hint = muéstrelos con `recto check --only { $code } --format json`

summary-title = recto check: { $verdict }

summary-errors = Errores

summary-warnings = Advertencias

summary-notes = Notas

summary-more = y { $count } más del mismo tipo en este archivo

summary-left = y { $count } más; muéstrelos con `recto check`

annotations-left = y { $count } más ({ $severity }); muéstrelos con `recto check`

## Sites and git

init-is-there = { $file } ya existe
init-is-there-hint = edítelo, o bórrelo y vuelva a ejecutar `recto init`
init-no-languages = nada indica aquí a qué idiomas se traduce
init-no-languages-hint = indíquelos: `recto init --source { $source } --languages { $languages }`
init-only-source = no hay ningún idioma al que traducir
init-only-source-hint = indique alguno además de { $source }, por ejemplo --languages fr,es
init-found = se ha encontrado: { $what }
init-what-site = un sitio hecho con { $generator } ({ $path })
init-what-folders = carpetas como las de { $generator }
init-what-articles = artículos
init-what-fluent-by = archivos Fluent de una aplicación ({ $path })
init-what-fluent = archivos Fluent de una aplicación
init-folder = artículos en { $folder }/
init-output = traducciones en { $output }
init-none-translated = ninguno traducido todavía
init-translated =
    { $count ->
        [one] { $count } traducido
       *[other] { $count } traducidos
    }
init-homeless =
    { $count ->
        [one] { $count } archivo más sin artículo
       *[other] { $count } archivos más sin artículo
    }
init-po = traducciones en archivos PO: { $languages }
init-not-taken = encontrado pero no usado: { $what }
init-other-language = traducciones a idiomas no pedidos ({ $languages })
init-other-keys = claves de front matter cuyos valores difieren entre idiomas: { $keys }; añada a `fields` las que son texto

init-comment-found = `recto init` ha encontrado { $what }.
init-comment-articles = Los artículos ({ $language }) están en { $folder }/; las traducciones van en
init-comment-translated = Ya traducidos, según los nombres de archivo: { $counts }.
init-comment-not-taken = Encontrado pero no usado: { $what }.
init-comment-change = Corrija abajo lo que no sea así.
init-made = creado: { $path }
init-next-mend = No todos estos archivos pueden ser artículos tal como están: corrija recto.toml como indican los errores y ejecute `recto sync`.
init-next-adopt = Examine recto.toml y compruebe después con `recto adopt --dry-run` cómo se emparejan con sus artículos las traducciones que ya existen.
init-next-fluent = Examine recto.toml y ejecute `recto sync`, que importa como borradores las traducciones que ya existen, o `recto sync --trust translated` si alguien ya las ha leído.
init-next-sync = Los artículos son los de { $folder }/; examine recto.toml y ejecute `recto sync`.
init-next-write = Coloque artículos en { $folder }/ y ejecute `recto sync`.

git-no-repository = { $folder } no está en ningún repositorio de git, o git no está instalado
git-no-repository-hint = ejecute primero `git init`, o prescinda de --git
git-cannot-set = git no puede establecer { $key }
git-cannot-set-hint = compruebe que puede escribir en el repositorio, o ejecute `git config { $key } '{ $value }'`
git-added = añadido a .gitattributes: { $line }
git-set = definido en este clon: { $key } = { $value }
git-nothing = git ya está configurado
git-commit = Incluya .gitattributes en un commit. Cada persona debe ejecutar `recto init --git` una vez en su propio clon, porque git no copia su configuración.

adopt-no-place = recto no sabe dónde están los artículos traducidos
adopt-no-place-hint = defina `output` en recto.toml según donde estén, por ejemplo { $example }
adopt-blocked = { $path } es defectuoso o no existe, así que no se puede importar nada
adopt-blocked-hint = corríjalo como indica `recto check` y vuelva a ejecutar `recto adopt`
adopt-lost-pin = el original que indica su front matter no está en el historial de esta rama
adopt-lost-pin-hint = obtenga el historial completo (`git fetch --unshallow`) o corrija el commit indicado; en su lugar se ha usado el historial del archivo
adopt-cannot-write-hint = de este archivo no se importó nada; notifíquelo como un error de recto

adopt-nothing = no se pudo importar nada
adopt-none-found = no hay ningún artículo traducido donde indica `output` en recto.toml; corrija `output` o indique los archivos
adopt-nothing-new = nada nuevo que escribir
adopt-written = { written }; vea `recto status`
adopt-would-be-written = { would-be-written }; para escribirlos, ejecute el comando sin --dry-run

adopt-see-pairs = `recto adopt --dry-run --verbose` muestra todos los pares

adopt-stranger = { $path } ({ $language }) no es la traducción de ningún artículo.
adopt-strangers-more = Otros { $count } archivos no son la traducción de ningún artículo: vea `recto adopt --review`.
# Translations in PO files. $language (text): a language tag.
adopt-po-language = su idioma ({ $language }) no está entre los de recto.toml
adopt-po-language-hint = añada el idioma a `languages`, o no haga caso de este aviso
adopt-po-files = archivos
adopt-po-messages = mensajes
adopt-po-units = unidades
adopt-po-column-kept = guardados
adopt-po-column-left = sin usar
adopt-po-differ =
    { $count ->
        [one] { $count } unidad tiene otra traducción en su catálogo, que se queda.
       *[other] { $count } unidades tienen otra traducción en sus catálogos, que se queda.
    }
adopt-po-kept =
    { $count ->
        [one] { $count } mensaje que ninguna unidad tiene se guarda en su registro: vea `recto list --kept`.
       *[other] { $count } mensajes que ninguna unidad tiene se guardan en los registros: vea `recto list --kept`.
    }
adopt-po-left =
    { $count ->
        [one] { $count } mensaje no pertenece a ningún artículo conocido y se queda en su archivo PO: vea `recto adopt --review`.
       *[other] { $count } mensajes no pertenecen a ningún artículo conocido y se quedan en sus archivos PO: vea `recto adopt --review`.
    }
adopt-po-done = Los archivos PO no se han modificado. Desde ahora cuentan los catálogos: traduzca en ellos, y borre los archivos PO cuando ya nada los use.
adopt-articles = artículos
adopt-texts = textos
adopt-paired = pares

adopt-column-untranslated = sin traducir

adopt-untranslated = sin traducir
adopt-no-source = sin origen
adopt-unasked = No se consultó el historial de git, así que todo se emparejó con los artículos actuales: no se sabe qué ha cambiado en ellos desde que se tradujeron.
adopt-no-history = No hay historial de git que consultar, así que todo se emparejó con los artículos actuales: no se sabe qué ha cambiado en ellos desde que se tradujeron.
adopt-shallow = Este clon es superficial: los textos anteriores a su historial se emparejaron con los artículos más antiguos que contiene. Para un mejor resultado, ejecute `git fetch --unshallow` y vuelva a importar desde el principio.
adopt-not-in-git =
    { $count ->
        [one] { $count } artículo traducido que todavía no está en git o no tiene allí original: se emparejó con los artículos actuales.
       *[other] { $count } artículos traducidos que todavía no están en git o no tienen allí original: se emparejaron con los artículos actuales.
    }
adopt-above = véase arriba
adopt-see-review = vea `recto adopt --review`
adopt-drafts =
    { $count ->
        [one] { $count } borrador por confirmar, porque no es seguro a qué corresponde: { $place }; después, `recto accept` o `recto set`.
       *[other] { $count } borradores por confirmar, porque no es seguro a qué corresponden: { $place }; después, `recto accept` o `recto set`.
    }
adopt-differ =
    { $count ->
        [one] { $count } texto distinto del de los catálogos, guardado como segunda versión: { $place }; vea `recto list --kept`.
       *[other] { $count } textos distintos de los de los catálogos, guardados como segundas versiones: { $place }; vea `recto list --kept`.
    }
adopt-left =
    { $count ->
        [one] { $count } texto cuyo original no se ha encontrado: { $place }; lo conservan los registros, `recto link ID UNIT` lo asigna a una unidad.
       *[other] { $count } textos cuyo original no se ha encontrado: { $place }; los conservan los registros, `recto link ID UNIT` asigna uno a una unidad.
    }
adopt-obsolete =
    { $count ->
        [one] { $count } texto cuyo original se eliminó de su artículo: se conserva como obsoleto.
       *[other] { $count } textos cuyo original se eliminó de su artículo: se conservan como obsoletos.
    }
adopt-outside =
    { $count ->
        [one] { $count } línea de código o de marcado es propia de la página y se queda: { $place }.
       *[other] { $count } líneas de código o de marcado son propias de las páginas y se quedan: { $place }.
    }
adopt-against-today = a partir de { $article } tal como es hoy
adopt-against-day = a partir de { $article } tal como era el { $from }
adopt-against-days = a partir de { $article } tal como era entre el { $from } y el { $to }
adopt-against-pin = a partir de { $article } en el commit { $commit }, que indica la propia página
adopt-outside-lines =
    { $count ->
        [one] código o marcado propio, que se queda: línea { $lines }
       *[other] código o marcado propio, que se queda: líneas { $lines }
    }
adopt-text-obsolete = su original se eliminó del artículo:
adopt-text-left = sin original:
adopt-text-left-near = { $no_source } { $id }; sin traducción en ese lugar:
adopt-pair-line = línea { $line }
adopt-sure = seguro
adopt-doubtful = dudoso
adopt-sure-because = seguro: { $evidence }
adopt-doubtful-because = dudoso: { $evidence }
adopt-there-before = ya existía
adopt-differs = distinto del catálogo
check-dismissed =
    { $count ->
        [one] { $count } hallazgo está descartado
       *[other] { $count } hallazgos están descartados
    }
dismiss-unknown-check = no hay ningún control `{ $code }` cuyos hallazgos se puedan descartar
dismiss-unknown-check-hint = utilice uno de estos: { $codes }

dismiss-of-article = `{ $code }` trata del propio artículo, no de una traducción

dismiss-of-article-hint = desactive este control para el artículo: `{ $code } = "off"` en una tabla `[[checks.override]]` de recto.toml

dismiss-no-reason = falta el motivo
dismiss-no-reason-hint = indique por qué es una falsa alarma: `--reason TEXT`
dismiss-two-units = se indicaron dos unidades
dismiss-two-units-hint = indique el identificador o la línea, no ambas cosas
dismiss-no-finding = `{ $code }` no tiene hallazgos en la traducción de `{ $id }` ({ $languages })
dismiss-no-finding-hint = vea `recto check --only { $code }`
dismiss-not-dismissed = no hay ningún hallazgo de `{ $code }` descartado en la traducción de `{ $id }` ({ $languages })
dismissed =
    { $count ->
        [one] { $count } hallazgo de `{ $code }` descartado en la traducción ({ $language }) de `{ $id }`, hasta que cambie la traducción o su original
       *[other] { $count } hallazgos de `{ $code }` descartados en la traducción ({ $language }) de `{ $id }`, hasta que cambie la traducción o su original
    }
dismissal-taken-back =
    { $count ->
        [one] vuelve a contar { $count } hallazgo de `{ $code }` en la traducción ({ $language }) de `{ $id }`
       *[other] vuelven a contar { $count } hallazgos de `{ $code }` en la traducción ({ $language }) de `{ $id }`
    }
fixes-made =
    { $count ->
        [0] nada que corregir
        [one] { $count } lugar corregido
       *[other] { $count } lugares corregidos
    }
fixes-to-make =
    { $count ->
        [0] nada que corregir
        [one] se corregiría { $count } lugar
       *[other] se corregirían { $count } lugares
    }
check-link-lost = el enlace a { $to } no está en la traducción
check-link-lost-hint = ponga el enlace donde lo tiene el original
check-link-changed = un enlace lleva a { $found }; en el original lleva a { $to }
check-link-changed-hint = escriba la dirección del original, o descarte el hallazgo si la otra página es mejor para estos lectores
check-link-added = un enlace lleva a { $to }; el original no lo tiene
check-link-added-hint = quite el enlace, o descarte el hallazgo si es intencionado
check-image-lost = falta la imagen { $file } en la traducción
check-image-lost-hint = ponga la imagen donde la tiene el original
check-image-changed = la imagen es { $found }; en el original es { $file }
check-image-changed-hint = escriba la dirección del original, o descarte el hallazgo si es una imagen para estos lectores
check-image-added = la imagen { $file } no está en el original
check-image-added-hint = quite la imagen, o descarte el hallazgo si es intencionada
check-code-lost = el código { $code } no está en la traducción
check-code-lost-hint = ponga el código tal como lo tiene el original
check-code-unmarked = el código { $code } aparece en la traducción sin acentos graves
check-code-unmarked-hint = póngalo entre acentos graves
check-code-changed = el código es { $found }; en el original es { $code }
check-code-changed-hint = escriba { $code } tal cual, o descarte el hallazgo si es un texto que los lectores escriben en su idioma
check-code-added = el código { $code } no está en el original
check-code-added-hint = quite los acentos graves o el código, o descarte el hallazgo si es intencionado
check-emphasis-shown = los lectores verán la marca { $mark }: no abre ni cierra ningún énfasis
check-emphasis-shown-hint = pegue la marca por ambos lados a las palabras que abarca; ponga delante una barra invertida si se debe ver la propia marca
check-strong-lost = el original tiene texto en negrita; la traducción, no
check-emphasis-lost = el original tiene texto en cursiva; la traducción, no
check-emphasis-lost-hint = ponga las marcas alrededor de las palabras que dicen lo mismo
check-tag-lost = la etiqueta { $tag } no está en la traducción
check-tag-lost-hint = ponga la etiqueta donde la tiene el original
check-tag-added = la etiqueta { $tag } no está en el original
check-tag-added-hint = quite la etiqueta, o corrija su nombre
check-tag-unpaired = la etiqueta { $tag } no tiene pareja, o el orden no es correcto
check-tag-unpaired-hint = cierre lo que se abre, empezando por lo último
check-footnote-lost = la nota al pie { $footnote } no está en la traducción
check-footnote-lost-hint = póngala donde la tiene el original
check-footnote-added = la nota al pie { $footnote } no está en el original
check-footnote-added-hint = escriba la etiqueta como en el original, o quite la nota al pie
check-line-breaks =
    { $source ->
        [0] el original no tiene saltos de línea forzados; la traducción, { $target }
        [one] el original tiene { $source } salto de línea forzado; la traducción, { $target }
       *[other] el original tiene { $source } saltos de línea forzados; la traducción, { $target }
    }
check-line-breaks-hint = corte las líneas como el original, con una barra invertida al final de la línea
check-fact-lost = { $source } del original no está en la traducción
check-fact-changed = { $found } en la traducción, { $source } en el original
check-fact-added = { $found } no está en el original
check-fact-hint = compruebe cuál de los textos es correcto; descarte el hallazgo si ambos dicen lo mismo
check-unit-lost = el original tiene { $sign } junto a un número; la traducción no tiene nada equivalente
check-email-lost = la dirección { $address } no está en la traducción
check-email-lost-hint = ponga la dirección donde la tiene el original
check-email-changed = la dirección es { $found }; en el original es { $address }
check-email-changed-hint = escriba la dirección del original, o descarte el hallazgo si estos lectores tienen una propia
check-email-added = la dirección { $address } no está en el original
check-email-added-hint = quite la dirección, o descarte el hallazgo si es intencionada
check-handle-lost = la cuenta { $name } no está en la traducción
check-handle-lost-hint = ponga la cuenta donde la tiene el original
check-handle-changed = la cuenta es { $found }; en el original es { $name }
check-handle-changed-hint = escriba la cuenta como en el original
check-handle-added = la cuenta { $name } no está en el original
check-handle-added-hint = quítela, o solo su @ si no es una cuenta
check-placeable-lost = { $placeable } del original no está en la traducción
check-placeable-lost-hint = póngalo donde corresponda, tal como lo escribe el original
check-placeable-added = { $placeable } no está en el original
check-placeable-added-hint = escríbalo como el original, o quítelo
check-variant-missing = falta la variante [{ $variant }], que el idioma { $language } necesita para algunos números
check-variant-missing-hint = añada una variante [{ $variant }] con las palabras que acompañan a esos números
check-variant-unreachable = la variante [{ $variant }] nunca se elige en el idioma { $language }
check-variant-twice = la variante [{ $variant }] aparece dos veces; solo se elige la primera
check-variant-hint = quite la variante, o corrija su clave
check-untranslated-text = idioma del texto: { $source_language } en lugar de { $language }
check-untranslated-run = texto que sigue en el idioma de origen ({ $language }): { $text }
check-untranslated-text-hint = tradúzcalo al idioma { $language }; si es un título o un nombre, descarte este hallazgo
check-same-as-source = el texto ({ $language }) es igual que el original
check-same-as-source-hint = tradúzcalo; si es igual en ambos idiomas, descarte este hallazgo

check-page-anchor = la página traducida ({ $language }) no tiene el ancla { $anchor }: sus encabezados están traducidos

check-page-anchor-hint = escriba el ancla del encabezado traducido, dé al encabezado este identificador o deje que recto conserve las anclas del origen con `anchors` en `[render]`

check-register = aquí se trata al lector de { $found }, y en el resto de la página de { $usual } ({ $count } veces)

check-register-hint = trate al lector de una sola manera en toda la página; descarte este hallazgo si aquí se habla a otra persona

check-spelling = { $word } no está en ningún diccionario de este idioma

check-spelling-hint = corrija la palabra; si es correcta, añádala a la lista de palabras que `[spelling]` indica en recto.toml

check-too-short =
    { $characters ->
        [one] { $characters } carácter para { $source_characters } del original: parece que se ha omitido algo
       *[other] { $characters } caracteres para { $source_characters } del original: parece que se ha omitido algo
    }
check-too-short-hint = añada lo que falta, o compruebe si el texto corresponde a este lugar
check-too-long =
    { $characters ->
        [one] { $characters } carácter para { $source_characters } del original: parece que se ha añadido algo
       *[other] { $characters } caracteres para { $source_characters } del original: parece que se ha añadido algo
    }
check-too-long-hint = quite lo que el original no dice, o compruebe si el texto corresponde a este lugar
check-doubled-words = la palabra «{ $word }» aparece dos veces seguidas
check-doubled-words-hint = quite una de las dos
check-unpaired-bracket = el signo { $bracket } no tiene pareja
check-unpaired-bracket-hint = añada el otro, o quite este
check-unpaired-quote = la comilla { $quote } no tiene pareja
check-unpaired-quote-hint = añada la otra, o quite esta
check-end-lost = el original termina en «{ $mark }»; la traducción, sin signo
check-end-added = la traducción termina en «{ $mark }»; el original, sin signo
check-end-changed = el original termina en «{ $mark }»; la traducción, en «{ $found }»
check-end-hint = termine el texto como el original, con el signo propio del idioma
check-inverted-mark = falta el signo de apertura «{ $mark }» de «{ $closing }»
check-inverted-mark-hint = escriba «{ $mark }» al comienzo de la frase
check-doubled-blank = varios espacios seguidos
check-doubled-blank-hint = deje solo uno
check-blank-before = sobra un espacio antes de «{ $mark }»
check-blank-before-hint = quítelo
check-blank-behind-apostrophe = sobra un espacio después de «{ $word }»
check-blank-behind-apostrophe-hint = quítelo
check-space-missing = falta un espacio antes de «{ $mark }»
check-space-missing-behind = falta un espacio después de «{ $mark }»
check-space-breaks = el espacio antes de «{ $mark }» debe ser de no separación
check-space-breaks-behind = el espacio después de «{ $mark }» debe ser de no separación
check-space-unwanted = sobra un espacio antes de «{ $mark }»
check-space-unwanted-behind = sobra un espacio después de «{ $mark }»
check-quote-form = la comilla { $quote } debería ser { $wanted }
check-ellipsis = «{ $found }» debería ser «{ $wanted }»
check-typography-hint = ejecute `recto check --fix`, o defina `{ $key }` en [typography.{ $language }] de recto.toml
check-term = en el glosario, «{ $term }» es «{ $wanted }», que no está en la traducción
check-term-hint = escriba «{ $wanted }», o añada la forma que aparece aquí al terms.ftl del idioma { $language }
check-forbidden-term = el glosario prohíbe «{ $word }»
check-forbidden-term-hint = escriba «{ $wanted }»
check-forbidden-term-hint-none = escriba otra cosa
check-inconsistent = el mismo texto de origen se traduce por «{ $other }» en { $place }
check-inconsistent-hint = tradúzcalo siempre igual
check-unsafe-markup = `{ $piece }` puede ejecutar código y no está en el original
check-unsafe-markup-hint = quítelo
check-bidi-control = el carácter { $code } invierte la dirección del texto
check-invisible-character = el carácter { $code } es invisible
check-invisible-character-hint = quítelo
check-control-character = carácter de control { $code } en el texto
check-control-character-hint = escriba el carácter que corresponda, o quítelo
check-name-two-ways =
    { $count ->
        [one] «{ $name }» se escribe «{ $other }» en otro lugar de este artículo
       *[other] «{ $name }» se escribe «{ $other }» { $count } veces en este artículo
    }
check-name-two-ways-hint = escríbalo siempre igual, para que todos los idiomas lo hagan
check-heading-level = un encabezado de nivel { $level } sigue a uno de nivel { $before }: { $heading }
check-heading-level-hint = conviértalo en un encabezado de nivel { $level }, o añada el que falta
check-reference-undefined = nada define la referencia [{ $label }]
check-reference-undefined-hint = añada una línea `[{ $label }]: ADDRESS`, o corrija la etiqueta
check-footnote-undefined = nada define la nota al pie { $note }
check-footnote-undefined-hint = añada una línea `{ $note }: TEXT`, o corrija la etiqueta
check-anchor-missing = ningún encabezado de este artículo tiene el ancla { $anchor }
check-anchor-missing-hint = dirija el enlace al ancla de un encabezado, o dé al encabezado este identificador
check-file-missing = no existe el archivo { $path }
check-file-missing-hint = corrija la dirección, o añada el archivo
report-title = Estado de la traducción
report-title-named = { $name }: estado de la traducción
report-scope = { $counts }; idioma de origen: { $language }
report-articles =
    { $count ->
        [one] { $count } artículo
       *[other] { $count } artículos
    }
report-words =
    { $count ->
        [one] { $count } palabra
       *[other] { $count } palabras
    }
report-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errores
    }
report-warnings =
    { $count ->
        [one] { $count } advertencia
       *[other] { $count } advertencias
    }
report-passed = El proyecto supera el control: { $counts }.
report-failed = El proyecto no supera el control: { $counts }.
report-percent = { $percent } %
report-skip = Saltar al contenido
report-dark = Tema oscuro
report-footer = Hecho con recto. Esta página no carga otros archivos ni rastrea a sus lectores.
report-languages = Idiomas
report-languages-caption = Avance de cada idioma en el conjunto de los artículos, en unidades.
report-language = Idioma
report-done = Hecho
report-words-left = Palabras pendientes
report-oldest = Desactualizadas desde
report-unknown = No se pudieron comprobar todos los artículos; corrija lo que se indica en «Otros hallazgos».
report-over-time = Progreso a lo largo del tiempo
report-one-point = Por ahora solo un commit contiene traducciones; un gráfico necesita dos.
report-cut-short = Los commits más antiguos no están en este clon.
report-no-history = no hay historial: git no conoce ningún commit con catálogos de este proyecto
report-chart-title = Unidades terminadas del { $from } al { $to }
report-chart-language = { $language }: del { $from } al { $to }.
report-from-to = del { $from } al { $to }
report-chart-values = Los valores del gráfico
report-chart-caption = Porcentaje de unidades terminadas en cada commit mostrado; primero, el más reciente.
report-date = Fecha
report-commit = Commit
report-articles-heading = Artículos
report-article = Artículo
report-no-articles = No hay artículos.
report-matrix-caption = Todos los artículos en todos los idiomas. Primero aparecen los que tienen más palabras en traducciones desactualizadas, porque inducen a error a los lectores; después, los que tienen más palabras pendientes.

report-sums-caption = Cada artículo, con todos los idiomas juntos. Primero aparecen los que tienen más palabras en traducciones desactualizadas, porque inducen a error a los lectores; después, los que tienen más palabras pendientes.

report-stale-count =
    { $count ->
        [one] { $count } desactualizada
       *[other] { $count } desactualizadas
    }
report-draft-count =
    { $count ->
        [one] { $count } borrador
       *[other] { $count } borradores
    }
report-missing-count = { $count } sin traducir
report-words-left-count =
    { $count ->
        [one] { $count } palabra pendiente
       *[other] { $count } palabras pendientes
    }
report-nothing-left = No queda nada pendiente.
report-filter = Filtrar
report-search = Buscar en rutas y textos
report-all-languages = Todos los idiomas
report-what = Mostrar
report-everything = Todo
report-with-finding = Con hallazgos
report-open = Abrir todo
report-close = Cerrar todo
report-units-shown = Unidades mostradas:
report-articles-shown = Artículos mostrados:
report-left-heading = Pendiente
report-unsynced = El artículo ha cambiado desde la última sincronización.
report-untouched =
    { $count ->
        [one] Sin empezar: falta su única unidad.
       *[other] Sin empezar: faltan sus { $count } unidades.
    }
report-other-findings = Otros hallazgos
report-place = { $kind }, línea { $line }
report-since = desde { $date }
report-changed = cambios: { $classes }
report-source = Original ({ $language })
report-source-changed = Original ({ $language }), con los cambios
report-translation = Traducción ({ $language })
report-no-translation = Ninguna todavía
report-old-unknown = Se desconoce el texto de origen de esta traducción.
report-removed = eliminado:
report-added = añadido:
report-note = Nota del autor: { $note }
report-review-note = Nota del revisor: { $note }
report-more-articles =
    { $count ->
        [one] … y { $count } artículo más
       *[other] … y { $count } artículos más
    }
report-more-units =
    { $count ->
        [one] … y { $count } unidad más
       *[other] … y { $count } unidades más
    }

report-more-on-pages =
    { $count ->
        [one] { $count } unidad más no está en esta página. Para verla, escriba una página por artículo con `recto report --out FOLDER`.
       *[other] { $count } unidades más no están en esta página. Para verlas, escriba una página por artículo con `recto report --out FOLDER`.
    }

report-badge = { $language }: { $share } traducido
report-written = escrito en { $path }
gate-over-limit =
    { $what ->
        [errors] demasiados errores ({ $language }): { $count }; límite: { $most }
        [warnings] demasiadas advertencias ({ $language }): { $count }; límite: { $most }
        [stale] demasiadas unidades desactualizadas ({ $language }): { $count }; límite: { $most }
        [missing] demasiadas unidades sin traducir ({ $language }): { $count }; límite: { $most }
        [draft] demasiados borradores ({ $language }): { $count }; límite: { $most }
        [unreviewed] demasiadas traducciones sin revisar ({ $language }): { $count }; límite: { $most }
        [proposal] demasiadas segundas versiones por elegir ({ $language }): { $count }; límite: { $most }
       *[other] demasiadas traducciones defectuosas ({ $language }): { $count }; límite: { $most }
    }
gate-over-limit-in-articles =
    { $what ->
        [errors] demasiados errores en { $articles } ({ $language }): { $count }; límite: { $most }
        [warnings] demasiadas advertencias en { $articles } ({ $language }): { $count }; límite: { $most }
        [stale] demasiadas unidades desactualizadas en { $articles } ({ $language }): { $count }; límite: { $most }
        [missing] demasiadas unidades sin traducir en { $articles } ({ $language }): { $count }; límite: { $most }
        [draft] demasiados borradores en { $articles } ({ $language }): { $count }; límite: { $most }
        [unreviewed] demasiadas traducciones sin revisar en { $articles } ({ $language }): { $count }; límite: { $most }
        [proposal] demasiadas segundas versiones por elegir en { $articles } ({ $language }): { $count }; límite: { $most }
       *[other] demasiadas traducciones defectuosas en { $articles } ({ $language }): { $count }; límite: { $most }
    }
gate-over-limit-hint = corrija parte de los hallazgos de `recto check`, o suba el límite en `limits` de recto.toml
gate-over-limit-of-code-hint = corrija parte de los hallazgos de `recto check --only { $what }`, o suba el límite en `limits` de recto.toml
compare-no-repository = git no puede comparar con `{ $reference }`: el proyecto no está en ningún repositorio que git lea
compare-no-repository-hint = ejecute recto en un clon; `git status` indica allí cuál es el obstáculo
compare-not-fetched = git no conoce `{ $reference }` en este clon superficial
compare-not-fetched-hint = obtenga la rama con `git fetch --depth=1 origin { $branch }:refs/remotes/origin/{ $branch }` e indíquela como `origin/{ $branch }`, o clone con todo el historial
compare-unknown = git no conoce `{ $reference }`
compare-unknown-hint = indique una rama, una etiqueta o un commit que exista aquí, como `origin/main`; `git fetch` obtiene los nuevos
compare-lacking = git solo tiene aquí una parte de `{ $reference }`
compare-lacking-hint = obtenga lo que falta con `git fetch --refetch --no-filter`
baseline-missing = no existe la línea base { $path }
baseline-missing-hint = escriba una con `recto check --write-baseline { $path }`
baseline-wrong = { $path }: { $reason }
baseline-unreadable = esto no es una línea base: { $reason }
baseline-unreadable-hint = deshaga lo que se editó a mano, o escríbala de nuevo con `recto check --write-baseline`
baseline-newer = esta línea base tiene la versión { $version }, que este recto no conoce
baseline-newer-hint = actualice recto, o escriba la línea base de nuevo con `recto check --write-baseline`
rulings-articles = artículos
ruling-passes = cumple
ruling-fails = no cumple
ruling-found =
    { $count ->
        [one] { $count } hallazgo
       *[other] { $count } hallazgos
    }
ruling-finished = { $percent } % terminado
ruling-counts = errores: { $errors }, advertencias: { $warnings }, desactivados: { $off }, ya conocidos: { $known }
ruling-no-worse = ya se conocía, y no ha empeorado
ruling-severity =
    { $severity ->
        [off] no cuenta ({ $table })
        [note] cuenta como nota ({ $table })
        [warning] cuenta como advertencia ({ $table })
       *[error] cuenta como error ({ $table })
    }
ruling-limit = como máximo { $most } de `{ $key }` ({ $table })
ruling-minimum = al menos el { $percent } % ({ $table })
ruling-fixed = cuenta con la gravedad del hallazgo
table-default = de forma predeterminada
table-gate = `[gate]`
table-override = `[[gate.override]]` n.º { $number }
baseline-written =
    { $count ->
        [one] { $path } escrito con { $count } hallazgo; inclúyalo en un commit y ejecute `recto check --baseline { $path }`
       *[other] { $path } escrito con { $count } hallazgos; inclúyalo en un commit y ejecute `recto check --baseline { $path }`
    }
baseline-unchanged =
    { $count ->
        [one] { $path } contiene { $count } hallazgo y se queda como está
       *[other] { $path } contiene { $count } hallazgos y se queda como está
    }

baseline-begun =
    { $count ->
        [one] { $count } hallazgo de hoy se guarda en { $path } y no cuenta: `recto check` falla por lo nuevo, `recto check --all` lo muestra
       *[other] { $count } hallazgos de hoy se guardan en { $path } y no cuentan: `recto check` falla por lo nuevo, `recto check --all` los muestra
    }

check-known =
    { $count ->
        [one] { $count } hallazgo ya se conocía y no cuenta
       *[other] { $count } hallazgos ya se conocían y no cuentan
    }
check-mended =
    { $count ->
        [one] { $count } hallazgo que ya se conocía está corregido
       *[other] { $count } hallazgos que ya se conocían están corregidos
    }
publishable-language =
    { $count ->
        [one] { $language }: se puede publicar { $count } de { $all }
       *[other] { $language }: se pueden publicar { $count } de { $all }
    }
publishable-reasons = todavía no: { $reasons }
publishable-untranslated = no hay nada traducido
publishable-unfinished = { $percent } % terminado; para generarlo se exige el { $minimum } %

publishable-in-source =
    { $count ->
        [one] { $count } texto aparece en el idioma del original
       *[other] { $count } textos aparecen en el idioma del original
    }

publishable-errors =
    { $count ->
        [one] { $count } error de `{ $code }`
       *[other] { $count } errores de `{ $code }`
    }
explain-format = `--explain` no tiene salida para sistemas de CI
explain-format-hint = omita `--format`, o utilice `--format json`


## Progress

progress-discovering = buscando artículos
progress-reading = leyendo artículos
progress-planning = comparando con los catálogos
progress-history = leyendo el historial
progress-pairing = emparejando traducciones
progress-checking = comprobando traducciones
progress-rendering = generando artículos

progress-translating = esperando a la máquina

progress-writing = escribiendo archivos
progress-counted = { $stage }  { $done } de { $total }
progress-left = { $stage }  { $done } de { $total } · { $left }
progress-seconds = quedan unos { $count } s
progress-minutes = quedan unos { $count } min
interrupted = interrumpido tras { $done } de { $total } archivos, todos íntegros; vuelva a ejecutar el mismo comando y seguirá desde ahí

serve-begun = La mesa está abierta. Con esta dirección entra un navegador, una sola vez:
serve-begun-for-users = La mesa está abierta. Cada persona entra con su token aquí:
serve-open = a { $place } se puede llegar desde otras máquinas, así que hacen falta estas opciones: { $options }
serve-open-hint = Añádalas o escuche solo en esta máquina: `--listen 127.0.0.1:8765`.
serve-no-port = no se puede escuchar en { $place }: { $reason }
serve-no-port-hint = Elija otro puerto, por ejemplo `--listen 127.0.0.1:8766`.
serve-no-random = el sistema no proporciona números aleatorios
serve-no-random-hint = Sin ellos nadie podría entrar con seguridad; ejecute recto en un sistema que los tenga.
serve-no-thread = no se puede iniciar otro hilo: { $reason }
serve-no-thread-hint = Cierre otros programas y vuelva a intentarlo.
serve-base-path = `{ $path }` no es un comienzo válido de una ruta
serve-base-path-hint = Utilice una barra y letras simples, por ejemplo `/recto`.
serve-users-wrong = { $place }: no es un nombre, un SHA-256 y roles
serve-users-wrong-hint = Escriba en cada línea un nombre, 64 dígitos hexadecimales y uno o varios de `read`, `translate` y `review`, separados por comas.
serve-users-none = { $path } no nombra a nadie
serve-token-short = el token de { $path } no es una sola palabra de al menos 43 caracteres
serve-token-short-hint = Cree uno con `openssl rand -hex 32`.
serve-file-open = otras personas pueden leer { $path }
serve-file-open-hint = Ejecute `chmod 600 { $path }`.
serve-not-opened = No se pudo abrir el navegador ({ $reason }); abra usted la dirección.
serve-ended = la mesa no puede continuar: { $reason }
serve-ended-hint = Iníciela de nuevo; todo lo guardado está en los archivos.

desk-home = Todos los idiomas
desk-login = Entrar
desk-login-token = Token
desk-login-enter = Abrir la mesa
desk-starting = Se está leyendo el proyecto. Un momento.
desk-not-found = Aquí no hay nada.
desk-failed = Es un error de recto. Lo guardado antes está en los archivos.
desk-no-language = El proyecto no se traduce a `{ $language }`.
desk-other-origin = Esta petición viene de otro sitio.
desk-other-origin-hint = Abra la mesa con la dirección que mostró recto e inténtelo allí.
desk-no-json = Lo que se envía tiene que ser JSON (`Content-Type: application/json`).
desk-malformed = No se puede leer lo enviado.
desk-too-large = Lo enviado es demasiado largo.
desk-no-login = No ha iniciado sesión.
desk-no-login-hint = Abra la dirección que mostró recto o pida una nueva. Lo que escribió se conserva en este navegador.
desk-token-used = Esta dirección ya se usó.
desk-token-used-hint = Inicie `recto serve` de nuevo para obtener otra.
desk-token-unknown = Este token no abre nada.
desk-token-unknown-hint = Cópielo entero, sin espacios.
desk-read-only = Esta mesa lo muestra todo y no escribe nada.
desk-no-role = Aquí puede leer, pero no escribir.

desk-no-review = Aquí puede traducir, pero no aprobar.

desk-no-method = Esto se pide de otra manera (`GET`, `POST` o `PUT`).

desk-no-expected = Nada indica qué vio de esta traducción, así que podría sustituir lo que escribió otra persona.

desk-no-expected-hint = Envíe `expected` con `source`, `target` y `state` de la unidad tal como se mostró.

desk-too-many = Como máximo se pueden escribir { $count } unidades a la vez.

desk-too-many-tabs = Demasiadas pestañas de este navegador muestran la mesa.

desk-no-receipt = Esto ya no se puede deshacer.

desk-commit = Actualizar las traducciones

replace-nothing = el texto no está ahí

replace-nothing-hint = Busque de nuevo: quizá alguien cambió la traducción.

## The desk: what every page says

desk-skip = Saltar al contenido

desk-brand-home = recto: todos los idiomas

desk-where = Dónde está

desk-go-to = Ir a

desk-keys = Teclas

desk-close = Cerrar

desk-no-script = La mesa de trabajo necesita el JavaScript de este servidor; no se carga nada de otro lugar.

desk-place-home = Todos los idiomas

desk-place-language = Artículos

desk-place-units = Lista de trabajo

desk-place-review = Revisión

desk-place-terms = Glosario

desk-place-find = Buscar y reemplazar

desk-place-changes = Archivos modificados

desk-place-help = Ayuda y teclas

desk-place-settings = Ajustes

desk-done = Hecho

desk-words-left = Palabras pendientes

desk-percent = { $percent } %

desk-more-rows = Mostrar más

desk-show = Mostrar

desk-search = Buscar

desk-no-answer = El servidor no respondió. Lo que escribió se conserva en este navegador; inténtelo de nuevo.

desk-cancel = Cancelar

desk-ok = Aceptar

desk-go-on = Continuar

desk-apply = Aplicar

desk-copy = Copiar

desk-copied = Copiado.

desk-unsaved = sin guardar

desk-unsaved-count = Sin guardar: { $count }

## The desk: home and a language

desk-home-title = Idiomas

desk-home-lead = Traducciones desde este idioma: { $language }; el avance de cada idioma.

desk-language = Idioma

desk-progress = Avance

desk-go-on-with = { $language }: seguir con { $article }

desk-begin-with = Empezar por { $language }

desk-left-in-language = Unidades pendientes: { $count }; palabras pendientes: { $words }

desk-articles-lead = Artículos en los que queda algo por hacer, por carpeta.

desk-all-articles-lead = Todos los artículos, por carpeta.

desk-only-left-articles = Solo lo pendiente

desk-all-articles = Todos los artículos

desk-article = Artículo

desk-search-articles = Buscar en las rutas

desk-nothing-left = No queda nada por hacer aquí.

desk-no-articles = No hay artículos.

desk-articles-of = Artículos mostrados: { $shown } de { $count }

## The desk: the work list and the review

desk-units-lead = Unidades de todos los artículos. La dirección de esta página contiene el filtro, así que puede guardarse y compartirse.

desk-review-lead = Traducciones que esperan a una segunda persona y borradores que recto hizo a partir de otras traducciones.

desk-filter-states = Estado

desk-filter-class = Tipo de cambio

desk-filter-code = Hallazgo

desk-filter-text = Texto

desk-filter-article = Artículo o carpeta

desk-filter-any = Cualquiera

desk-start-desk = Abrir en la mesa de trabajo

desk-no-units-found = Ninguna unidad cumple este filtro.

desk-units-of = Unidades mostradas: { $shown } de { $count }

desk-units-shown = Unidades mostradas: { $count }

## The desk: one unit

desk-units-title = Unidades del artículo

desk-unit-title = Unidad abierta

desk-side-title = Ayudas

desk-unit-heading = Unidad { $at } de { $count }: { $kind }

desk-kind-line = { $kind }, línea { $line }

desk-heading = Encabezado

desk-since = desde el { $date }

desk-sentences-changed = Frases modificadas: { $changed } de { $count }

desk-author-note = Del autor:

desk-review-note = Del revisor:

desk-source = Original

desk-source-changed = Original, con lo que cambió desde esta traducción

desk-source-view = Cómo se muestra el original

desk-view-changes = Cambios

desk-view-clean = Texto

desk-view-raw = En bruto

desk-inserted = añadido:

desk-deleted = eliminado:

desk-second-versions = Segundas versiones, aún sin elegir

desk-take-second = Tomar esta versión

desk-leave-second = Descartar esta versión

desk-translation = Traducción

desk-translation-fluent = Traducción, en Fluent

desk-no-translation = Aún sin traducción

desk-findings = Hallazgos

desk-use-fix = Usarlo

desk-dismiss = No es un problema…

desk-save-next = Guardar y seguir

desk-save-stay = Guardar y quedarse

desk-accept = Sigue siendo correcta

desk-approve = Aprobar

desk-reject = Volver a borrador…

desk-more = Más

desk-insert-source = Insertar el original

desk-fluent-source = Fuente Fluent

desk-drop-draft = Descartar lo escrito

desk-undo = Deshacer el último guardado

desk-length = { $count } caracteres; original: { $source }

desk-invisible = Caracteres invisibles: { $characters }

desk-space-no-break = espacio de no separación

desk-space-narrow = espacio fino de no separación

desk-sentences = Frase por frase

desk-sentence-what = Qué cambió

desk-sentence-changed = cambiada

desk-sentence-unchanged = sin cambios

desk-sentence-new = nueva

desk-sentence-gone = eliminada

desk-sentences-unchanged = Frases sin cambios: { $count }

desk-all-units = Todas las unidades: { $count }

desk-filter-count = { $filter }: { $matching } de { $count }

desk-only-left = Solo lo pendiente

desk-show-all = Mostrar todo

desk-tick-all = Marcar todas

desk-tick-unit = Marcar esta unidad

desk-done-here = hecha aquí

desk-no-units = Este artículo no tiene unidades.

desk-unit-list = Unidades

## The desk: what it says after something was done

desk-saved = Guardada. { $at } de { $count }: { $kind }

desk-saved-draft = Guardada como borrador. { $at } de { $count }: { $kind }

desk-now-state = Ahora: { $state }

desk-dismissed = El hallazgo se ignora a partir de ahora.

desk-undone = Deshecho.

desk-nothing-to-undo = No se guardó nada aquí que pueda deshacerse.

desk-nothing-to-save = No hay texto que guardar.

desk-save-first = Primero guarde o descarte lo escrito.

desk-draft-dropped = Descartado. El texto queda en «Sugerencias».

desk-cannot-keep = Este navegador no conserva borradores: guarde antes de dejar esta unidad.

desk-changed-and-shown = La unidad cambió en el disco y se muestra como está ahora.

desk-news-source = El original cambió mientras escribía. Su texto está intacto; al guardar se le preguntará.

desk-news-target = Alguien guardó esta unidad mientras escribía. Su texto está intacto; al guardar se le preguntará.

desk-article-end = La última unidad de este artículo.

desk-end-before = Lo que queda más arriba

desk-end-next = Artículo siguiente: { $article }

desk-end-language = Todos los artículos del idioma

desk-save-anyway-title = La traducción tiene un error

desk-save-anyway = Guardar de todos modos

desk-approve-own-title = ¿Aprobar su propia traducción?

desk-approve-own = Usted guardó este texto en esta mesa de trabajo. «Revisada» significa que lo leyó una segunda persona.

desk-reject-title = Volver a borrador

desk-reject-note = Lo que debe saber el traductor

desk-dismiss-title = No es un problema

desk-dismiss-which = Qué hallazgo

desk-dismiss-reason = Por qué no es un problema aquí

desk-no-findings = Estas unidades no tienen hallazgos.

## The desk: a conflict

desk-conflict-target = Mientras tanto, alguien guardó esta unidad

desk-conflict-source = Mientras tanto, el original cambió

desk-conflict-both = Mientras tanto, cambiaron el original y la traducción

desk-conflict-state = Mientras tanto, cambió el estado de esta unidad

desk-conflict-kept = Su texto se conserva; elija cómo seguir.

desk-conflict-short = No se guardó: la unidad cambió mientras tanto. Elija abajo cómo seguir.

desk-conflict-source-then-now = El original tal como lo vio y lo que cambió

desk-conflict-source-same = El original, sin cambios

desk-conflict-theirs = La otra, guardada en el disco

desk-conflict-yours = La suya, sin guardar

desk-take-theirs = Tomar la otra

desk-keep-mine = Conservar la mía

desk-edit-together = Editar juntas

desk-edit-together-now = Escriba abajo lo que debe quedar; al guardar se reemplaza la otra.

desk-took-theirs = Ahora se muestra la otra. Su texto queda en «Sugerencias».

desk-gone-title = Esta unidad ya no está en el artículo

desk-gone-text = La unidad { $id } se eliminó, se dividió o se movió.

desk-gone-moved = Ahora está en { $article }.

desk-gone-kept = Su texto

desk-gone-article = Volver al artículo

## The desk: variants of a message

desk-variants = Variantes de la traducción

desk-variant-examples = para { $examples }

desk-variant-unknown = no es una categoría de este idioma

desk-variant-add = Añadir { $key } ({ $examples })

desk-variant-remove = Eliminar

desk-variant-remove-one = Eliminar la variante { $key }

desk-variant-default = Predeterminada

desk-variant-fill = Rellenar las vacías con { $key }

## The desk: what helps at the side

desk-help-panels = Ayudas

desk-tab-suggestions = Sugerencias

desk-tab-terms = Términos

desk-tab-notes = Notas

desk-no-notes = Nadie ha dejado una nota aquí.

desk-note-new = Una nota sobre esta unidad

desk-note-for-source = Sobre el original, para todos los idiomas

desk-note-about-source = sobre el original

desk-note-leave = Dejar la nota

desk-note-reply = Responder

desk-note-resolve = Dar por resuelta

desk-note-settled = resuelta

desk-note-saved = La nota está guardada.

desk-note-assigned = { $name } se ocupa de ella

desk-note-unassign = Devolverla

desk-notes-unreadable = Hay líneas de las notas que no se pueden leer: { $count }.

desk-key-note = Dejar una nota

desk-note-empty = La nota no dice nada.

desk-note-empty-hint = Escriba lo que otros deben saber.

desk-brought = Tomado del original: { $what }

desk-nothing-to-bring = Todas las direcciones, el código y los elementos variables del original están aquí.

desk-choose-piece = Qué tomar del original

desk-somebody-here = { $name } tiene abierta esta unidad

desk-somebody = Alguien

desk-tab-history = Historial

desk-tab-others = Idiomas

desk-tab-preview = Vista previa

desk-insert = Insertar

desk-drop = Descartar

desk-no-suggestions = No se ha traducido nada parecido.

desk-origin-previous = esta unidad, antes del cambio

desk-origin-aside = su texto, apartado

desk-origin-earlier = su texto para un original anterior, sin guardar

desk-origin-obsolete = texto conservado de una unidad eliminada

desk-origin-memory = memoria

desk-origin-machine = traducción automática

desk-what-differs = Qué difiere en el original

desk-terms-here = Términos en esta unidad

desk-term-not = no:

desk-no-terms = Ningún término del glosario está en esta unidad.

desk-all-terms = Todo el glosario

desk-choose-term = ¿Qué término?

desk-no-history = git aún no conoce esta traducción.

desk-no-others = El proyecto no tiene otro idioma.

desk-open-preview = Abrir la página entera

## The desk: several units

desk-ticked-count = Marcadas: { $count }

desk-dismiss-code = Ignorar un hallazgo…

desk-replace = Reemplazar…

desk-untick = Desmarcar

desk-batch-accept = Siguen siendo correctas: estas unidades

desk-batch-approve = Aprobar estas unidades

desk-batch-reject = Volver a borrador: estas unidades

desk-batch-dismiss = Ignorar el hallazgo en estas unidades

desk-batch-shown = Solo se cambia lo marcado, y todo se deshace de una vez.

desk-batch-left = Se omiten porque no procede en ellas: { $count }

desk-batch-none = Esto no procede en ninguna de las unidades marcadas.

desk-batch-done = Cambiadas: { $count }; sin tocar: { $refused }

desk-replace-title = Reemplazar en las traducciones

desk-replace-find = Buscar

desk-replace-with = Reemplazar con

desk-replace-explained = Solo se reemplaza texto, nunca elementos variables, y todo se muestra antes de escribirse.

desk-show-preview = Mostrar qué cambiaría

desk-replace-none = Este texto no está en ninguna traducción.

desk-replace-found = Traducciones con él: { $count }

## The desk: terms, changes, preview

desk-terms-lead = Los términos del glosario; cada uno lleva a las unidades que lo contienen.

desk-term = Término

desk-term-note = Nota

desk-no-glossary = Este idioma aún no tiene glosario.

desk-changes-lead = Archivos que difieren del último commit. recto nunca hace commits; los hace usted.

desk-changes-count = Archivos modificados: { $count }

desk-no-changes = Nada difiere del último commit.

desk-no-git = Este proyecto no está en git.

desk-commit-title = Para incluirlos en un commit

desk-commit-text = Ejecute esto en la carpeta del proyecto, con su propio mensaje.

desk-file = Archivo

desk-change = Cambio

desk-lines = Líneas

desk-change-changed = modificado

desk-change-added = añadido

desk-change-removed = eliminado

## The desk: help

desk-help-lead = Cómo funciona la mesa de trabajo y sus teclas. Puede cambiarlas en «Ajustes».

desk-help-saving = Guardar

desk-help-saving-text = No se escribe nada hasta que guarda. Lo que escribe queda en este navegador, aunque pase a otra unidad o cierre la pestaña; las unidades sin guardar se cuentan arriba.

desk-help-conflict-text = Si mientras tanto alguien cambió una unidad, al guardar se le pregunta: tomar la otra, conservar la suya o editar las dos juntas. No se pierde ningún texto.

desk-help-states = Estados

desk-help-missing = No hay traducción.

desk-help-draft = Hay texto, pero una persona debe confirmarlo.

desk-help-stale = El original cambió después de traducirse.

desk-help-translated = Es una traducción del original actual.

desk-help-reviewed = La aprobó una segunda persona.

desk-help-keys = Teclas

desk-keys-chord = en todas partes

desk-keys-leader = tras la tecla de inicio

desk-keys-single = fuera de los campos de texto

desk-key-save-next = Guardar y pasar a la siguiente unidad

desk-key-save-stay = Guardar y quedarse

desk-key-next = Unidad siguiente, sin guardar

desk-key-previous = Unidad anterior, sin guardar

desk-key-leader = Inicio: mostrar las órdenes de la tecla siguiente

desk-key-insert-source = Insertar el original

desk-key-insert-previous = Insertar la traducción guardada

desk-key-insert-suggestion = Insertar una sugerencia por su número

desk-key-insert-term = Insertar un término

desk-key-insert-piece = Tomar del original una dirección, código o un elemento variable

desk-key-fix = Aplicar la primera corrección

desk-key-dismiss = Ignorar un hallazgo

desk-key-accept = Sigue siendo correcta

desk-key-approve = Aprobar

desk-key-reject = Volver a borrador, con una nota

desk-key-undo = Deshacer el último guardado

desk-key-preview = Mostrar la vista previa

desk-key-fluent = Fuente Fluent

desk-key-no-break = Insertar un espacio de no separación

desk-key-move-down = Bajar en la lista

desk-key-move-up = Subir en la lista

desk-key-tick = Marcar una unidad

desk-key-tick-all = Marcar todas las del filtro

desk-key-search = Buscar

desk-key-go = Ir a otra página

desk-key-others = Mostrar otros idiomas

desk-key-undo-outside = Deshacer el último guardado

desk-key-help = Esta página

desk-key-leave = Dejar el campo de texto, el borrador se conserva

## The desk: settings and login

desk-settings-lead = Solo para este navegador.

desk-settings-language = Idioma de la mesa de trabajo

desk-settings-theme = Colores

desk-settings-system = Como el sistema

desk-settings-light = Claro

desk-settings-dark = Oscuro

desk-settings-size = Tamaño del texto

desk-settings-normal = Normal

desk-settings-large = Grande

desk-settings-larger = Muy grande

desk-settings-contrast = Contraste

desk-settings-more = Mayor

desk-settings-singles = Las letras sueltas son teclas fuera de los campos de texto

desk-settings-keys-explained = Vaya a un campo y pulse la tecla nueva. Supr restablece la anterior.

desk-settings-kept = Conservado.

desk-key-needs-chord = Esta orden necesita una tecla con Ctrl o Alt.

desk-key-needs-letter = Esta orden necesita una sola tecla.

desk-key-taken = Esta tecla ya está en uso: { $command }
