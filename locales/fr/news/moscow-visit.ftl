syrias-president-meets-putin-in-afb4 = Le président syrien rencontre Poutine à Moscou

ahmed-al-sharaa-the-president-a4f4 = Ahmed al-Charaa, le président syrien, a rencontré Vladimir Poutine à Moscou mercredi. Il s’agissait de sa première visite en Russie depuis la chute de Bachar al-Assad, en décembre 2024.

the-syrian-news-agency-sana-66cf = L’agence de presse syrienne SANA a annoncé la visite. Selon elle, le but était de repartir sur de nouvelles bases dans les relations entre les deux pays.

according-to-sana-this-concerns-c47a = D’après SANA, la visite porte sur trois domaines : la politique, l’économie et les questions militaires.

a-changed-relationship-f147 = Une relation transformée

russia-intervened-in-syria-in-7d92 = La Russie est intervenue en Syrie en septembre 2015, aux côtés d’Assad. Ce dernier a été renversé plus de neuf ans plus tard.

al-sharaa-has-now-travelled-048a = Al-Charaa s’est ainsi rendu dans le pays qui était intervenu en faveur de l’ancien président.

a-request-for-extradition-9341 = Une extradition bientôt demandée

reuters-reported-that-the-extradition-a4a0 = Reuters a rapporté que l’extradition d’Assad serait demandée. L’agence de presse citait une source syrienne.

two-russian-bases-in-syria-51de = Deux bases russes en Syrie

russia-holds-two-military-bases-dbfd = La Russie dispose de deux bases militaires en Syrie : la base navale de Tartous et la base aérienne de Hmeimim.

both-are-held-under-leases-9563 = Toutes deux font l’objet de baux à durée indéterminée.

the-visit-was-preceded-by-6b4f = La visite avait été précédée d’une réunion à Moscou, en juillet. Les ministres syriens des Affaires étrangères et de la Défense, Assaad al-Chaibani et Marhaf Abou Qasra, y avaient rencontré leurs homologues russes, Sergueï Lavrov et Andreï Belooussov.
