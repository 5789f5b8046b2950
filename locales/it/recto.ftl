units =
    { $count ->
        [one] { $count } unità
       *[other] { $count } unità
    }
