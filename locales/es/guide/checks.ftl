title = Controles

description = Todos los controles de recto: qué encuentran, su nivel de gravedad y qué hacer ante una falsa alarma.

the-command-recto-check-compares-d38f = El comando `recto check` compara cada traducción con el texto de origen al que corresponde. También examina los propios artículos. Cada hallazgo tiene un código, un lugar y una sugerencia. Si no se indica otra cosa, un hallazgo es una advertencia. Un borrador nunca hace fallar la barrera: sus errores cuentan como advertencias.

fluent-c805 = Fluent

placeables-a-variable-or-another-016b = `placeables`: una variable u otro elemento variable que el original no tiene, o que se ha perdido (error).

plural-variants-a-variant-that-4402 = `plural-variants`: una variante que necesita el plural del idioma, o una que nunca se utiliza.

the-findings-of-invalid-such-0a26 = Los hallazgos de `invalid`, como `syntax` y `reference`, se explican en [Integración continua](continuous-integration.md).

structure-b1df = Estructura

structure-a-translation-that-gives-271e = `structure`: una traducción que da a su página otra estructura, como un párrafo que se convierte en una lista (error).

links-a-link-that-leads-9911 = `links`: un enlace que lleva a otro lugar, se ha perdido o se ha añadido (error).

urls-the-same-for-an-0087 = `urls`: lo mismo para una dirección que aparece en el texto (error).

images-an-image-that-shows-d0b6 = `images`: una imagen que muestra otro archivo, se ha perdido o se ha añadido (error).

code-a-code-span-that-b82b = `code`: un fragmento de código que difiere del que tiene el original (error).

emphasis-a-star-or-another-288c = `emphasis`: un asterisco u otra marca de énfasis que verían los lectores (error).

emphasis-lost-a-text-without-703e = `emphasis-lost`: un texto sin ningún énfasis, aunque el original sí lo tiene.

tags-an-html-or-jsx-5351 = `tags`: una etiqueta HTML o JSX que se ha perdido, se ha añadido o no tiene pareja (error).

footnotes-a-reference-to-a-55b0 = `footnotes`: una referencia a una nota al pie que solo tiene uno de los textos (error).

line-breaks-another-number-of-8657 = `line-breaks`: otra cantidad de saltos de línea forzados.

facts-e236 = Datos

numbers-another-number-digits-number-7956 = `numbers`: otro número; se entienden las cifras, los números escritos con palabras y la forma propia de cada idioma (error).

dates-another-date-or-time-9a79 = `dates`: otra fecha u hora (error).

emails-another-e-mail-address-16e6 = `emails`: otra dirección de correo electrónico (error).

handles-another-name-that-begins-da22 = `handles`: otro nombre que empieza por `@` (error).

language-12d6 = Idioma

untranslated-text-a-text-in-fcc2 = `untranslated-text`: un texto en un idioma que no es el que corresponde.

same-as-source-a-translation-ee0c = `same-as-source`: una traducción que se limita a repetir su original.

length-a-translation-that-is-4e3d = `length`: una traducción mucho más corta o más larga de lo normal.

doubled-words-the-same-word-6fef = `doubled-words`: la misma palabra dos veces seguidas.

brackets-a-bracket-without-a-acc7 = `brackets`: un paréntesis o corchete sin pareja.

quotes-a-quotation-mark-without-989c = `quotes`: una comilla sin pareja.

end-punctuation-another-mark-at-ef88 = `end-punctuation`: otro signo al final del texto.

inverted-marks-a-spanish-question-cdb0 = `inverted-marks`: una pregunta o exclamación en español sin su signo de apertura.

spacing-double-spaces-or-a-3838 = `spacing`: espacios dobles, o un espacio antes de una coma.

typography-spaces-quotes-or-dots-3e57 = `typography`: espacios, comillas o puntos que se apartan de su libro de estilo (solo una nota).

spelling-a-word-that-the-337c = `spelling`: una palabra que no está en el diccionario del idioma.

whole-pages-46a3 = Páginas enteras

these-checks-look-at-all-ecab = Estos controles examinan juntas todas las traducciones de una página.

anchors-a-link-to-an-5903 = `anchors`: un enlace a un ancla que la página traducida no tiene.

register-a-page-that-addresses-737b = `register`: una página que trata a su lector de dos maneras, por ejemplo de «tú» y de «usted».

terms-acfd = Términos

terms-a-term-that-is-4170 = `terms`: un término que no se ha traducido como indica el glosario.

forbidden-terms-a-word-that-45a9 = `forbidden-terms`: una palabra que prohíbe el glosario.

inconsistent-the-same-source-text-f74e = `inconsistent`: el mismo texto de origen, traducido de dos maneras.

safety-9e73 = Seguridad

unsafe-markup-scripts-event-handlers-6840 = `unsafe-markup`: scripts, controladores de eventos y otro marcado similar que el original no tiene (error).

bidi-controls-characters-that-turn-07b3 = `bidi-controls`: caracteres que invierten la dirección del texto (error).

invisible-characters-characters-that-nobody-85e1 = `invisible-characters`: caracteres que nadie puede ver.

control-characters-control-characters-error-7619 = `control-characters`: caracteres de control (error).

whole-articles-f794 = Artículos enteros

these-checks-look-at-the-e705 = Estos controles examinan el original, porque sus defectos se copian a todos los idiomas.

name-spelled-two-ways-a-b4c2 = `name-spelled-two-ways`: un nombre que un mismo artículo escribe de dos maneras.

heading-levels-a-heading-that-09a9 = `heading-levels`: un encabezado que se salta un nivel.

broken-reference-a-reference-a-426d = `broken-reference`: una referencia, una nota al pie, un ancla o un archivo que no existe.

change-how-strict-a-check-2acc = Cambiar la gravedad de un control

every-code-is-a-key-b668 = Cada código es una clave de la tabla `[checks]`. Su valor es `"error"`, `"warning"`, `"note"` u `"off"`. Una tabla `[[checks.override]]` contiene una excepción para algunos artículos o idiomas:

your-house-style-e452 = Su libro de estilo

the-check-typography-looks-only-b00a = El control `typography` examina solo lo que usted pida. En francés, si no indica otra cosa, exige además un espacio antes de `:`, `;`, `!` y `?`.

your-dictionaries-3a97 = Sus diccionarios

the-check-spelling-is-off-883b = El control `spelling` está desactivado hasta que indique un diccionario Hunspell. Escriba su ruta sin las extensiones `.aff` y `.dic`. Las palabras correctas para su proyecto van en una lista propia, una en cada línea. El código, los nombres y las palabras del origen no se examinan.

your-glossary-199a = Su glosario

the-glossary-of-a-language-066e = El glosario de un idioma es el archivo `terms.ftl` de su carpeta dentro de `locales`. En la carpeta del idioma de origen, el archivo del mismo nombre contiene los mismos identificadores con los términos de origen. Este es `locales/en/terms.ftl`:

this-is-locales-fr-terms-fc58 = Este es `locales/fr/terms.ftl`:

the-value-every-attribute-and-bc9d = El valor, sus variantes y la mayoría de los atributos son formas permitidas, y también sus plurales en los idiomas que recto conoce. `.admitted` enumera otros términos permitidos y `.forbidden` las palabras que los traductores no deben usar, separados por comas o finales de línea. `.part`, `.status`, `.case` y `.gender` no son formas.

let-recto-mend-a-finding-45b0 = Dejar que recto corrija un hallazgo

the-first-command-only-shows-d01f = El primer comando solo muestra lo que cambiaría. Recto corrige espacios, comillas, puntos y marcas de código perdidas. Nunca cambia una palabra.

dismiss-a-false-alarm-2607 = Descartar una falsa alarma

sometimes-a-finding-is-wrong-4017 = A veces un hallazgo es erróneo, o la diferencia es intencionada. Indíquelo, junto con el motivo:

this-holds-for-one-check-655a = Esto vale para un control de una traducción, hasta que cambie la traducción o su original. El motivo se guarda en el registro. Con `--undo` se anula.

without-a-unit-all-findings-673b = Sin unidad, se descartan todos los hallazgos del control en el artículo. Una carpeta o un patrón como `articles/news/**` designa varios artículos, y `--language fr,de` varios idiomas.
