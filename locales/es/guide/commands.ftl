title = Comandos

description = Todos los comandos de recto con sus argumentos y opciones.

this-page-is-made-from-cdf9 = Esta página se hace a partir de la ayuda de recto y dice lo mismo que `recto --help` y `recto COMMAND --help`. Las palabras en mayúsculas representan un valor. Los argumentos y opciones entre corchetes pueden omitirse, y tres puntos representan varios de ellos.
