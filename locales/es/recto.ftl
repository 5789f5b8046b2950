units =
    { $count ->
        [one] { $count } unidad
       *[other] { $count } unidades
    }
