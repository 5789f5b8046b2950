title = Commandes

description = Toutes les commandes de recto, avec leurs arguments et leurs options.

this-page-is-made-from-cdf9 = Cette page est faite à partir de l’aide de recto et dit la même chose que `recto --help` et `recto COMMAND --help`. Les mots en majuscules représentent une valeur. Les arguments et options entre crochets peuvent être omis, et trois points en représentent plusieurs.
