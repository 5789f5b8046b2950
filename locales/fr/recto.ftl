units =
    { $count ->
        [one] { $count } unité
       *[other] { $count } unités
    }
