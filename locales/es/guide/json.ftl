title = El contrato JSON

description = En qué pueden confiar los programas en la salida de recto, con un ejemplo de cada comando.

with-format-json-a-command-4592 = Con `--format json`, un comando muestra un objeto JSON para programas. Esta página enseña qué contiene. Todos los ejemplos son reales: una prueba los ejecuta.

what-you-can-rely-on-1e59 = En qué puede confiar

the-field-schema-is-the-91f2 = El campo `schema` es la versión del formato. Es 1.

new-fields-may-be-added-d316 = En cualquier momento pueden añadirse campos nuevos. Ningún campo se renombra ni se elimina.

keys-states-kinds-classes-and-f078 = Las claves, los estados, los tipos, las clases y los códigos están en inglés en todos los idiomas de la interfaz.

messages-and-hints-are-for-fe22 = Los mensajes y las sugerencias son para las personas y pueden cambiar. En JSON están en inglés.

paths-are-relative-to-the-013b = Las rutas son relativas al proyecto y usan barras.

source-texts-are-plain-texts-61d2 = Los textos de origen son textos sin formato. Las traducciones son patrones de Fluent, tal como figuran en el catálogo.

with-limit-or-cursor-list-f408 = Con `--limit` o `--cursor`, `list`, `missing` y `diff` tienen un campo `next`: el `--cursor` de la página siguiente, o null al final.

a-result-goes-to-standard-8c68 = El resultado va a la salida estándar; todo lo demás, al error estándar.

the-exit-code-does-not-079b = El código de salida no depende del formato. Véase [Integración continua](continuous-integration.md).

the-kinds-of-units-are-fc47 = Los tipos de unidades son `title`, `heading`, `paragraph`, `list-item`, `table-cell`, `caption`, `alt`, `field`, `message` y `text`. Los estados son `missing`, `draft`, `stale`, `translated` y `reviewed`.

a-project-for-the-examples-98c2 = Un proyecto para los ejemplos

written-names-the-files-that-59d5 = `written` nombra los archivos que escribió un comando. `articles` de `recto sync` cuenta qué ha sido de las unidades de cada artículo. Con `--explain` también hay `units`, con el motivo de cada emparejamiento.

write-and-list-translations-e3f8 = Escribir y listar traducciones

a-stale-unit-also-has-0402 = Una unidad desactualizada tiene además `previous`, el texto de origen para el que se hizo la traducción; `classes`, los tipos de cambio; `changed`, la proporción de palabras cambiadas, de 0 a 1; y `sentences`. Con `--matches` también hay `matches`. `findings` es lo que los controles han encontrado en la traducción.

progress-cbf2 = Progreso

complete-goes-from-0-to-4b14 = `complete` va de 0 a 1. Solo es 1 si no queda nada en absoluto.

check-c7aa = Comprobar

path-line-and-column-say-ebe3 = `path`, `line` y `column` dicen dónde está el hallazgo; `article` e `id`, de qué unidad se trata. Con `--baseline` o `--new-only`, `known` cuenta los hallazgos ya conocidos y `mended` los que se han corregido. Con `--explain` también hay `rulings`.

similar-texts-54d5 = Textos parecidos

a-band-of-recto-analyse-24eb = Una franja de `recto analyse` es `101` para un texto en su contexto, `repetition`, `100`, un intervalo como `85-94` o `new`.

differences-e701 = Diferencias

tokens-is-the-difference-word-6a5d = `tokens` es la diferencia palabra por palabra: unidos, todos los elementos menos los `insert` dan el texto antiguo, y todos menos los `delete`, el nuevo.

confirm-and-reject-f418 = Confirmar y devolver

if-a-translation-was-not-beec = Si una traducción no se ha cambiado, `refused` dice por qué.

render-and-delete-8876 = Generar y borrar

in-source-counts-the-units-a89d = `in_source` cuenta las unidades que se muestran en el idioma de origen; `outdated`, las que tienen un texto antiguo.

watch-34f9 = Vigilar

recto-watch-format-json-prints-4c21 = `recto watch --format json` muestra un objeto por línea: `articles` y `written` como en `recto sync`, `findings` como en `recto check`, `mended` con las rutas que ya no tienen hallazgos y `milliseconds`.
