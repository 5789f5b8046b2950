syrias-president-meets-putin-in-afb4 = Syriens Präsident trifft Putin in Moskau

ahmed-al-sharaa-the-president-a4f4 = Der syrische Präsident Ahmed al-Scharaa hat am Mittwoch in Moskau Wladimir Putin getroffen. Es war sein erster Besuch in Russland seit dem Sturz von Baschar al-Assad im Dezember 2024.

the-syrian-news-agency-sana-66cf = Die syrische Nachrichtenagentur Sana gab den Besuch bekannt. Ziel sei demnach ein Neustart der Beziehungen zwischen den beiden Ländern.

according-to-sana-this-concerns-c47a = Nach Angaben von Sana betrifft dies drei Bereiche: Politik, Wirtschaft und Militär.

a-changed-relationship-f147 = Ein verändertes Verhältnis

russia-intervened-in-syria-in-7d92 = Russland griff im September 2015 auf der Seite Assads in Syrien ein. Mehr als neun Jahre später wurde Assad gestürzt.

al-sharaa-has-now-travelled-048a = Nun ist al-Scharaa in das Land gereist, das dem früheren Präsidenten militärisch beigestanden hatte.

a-request-for-extradition-9341 = Auslieferung soll gefordert werden

reuters-reported-that-the-extradition-a4a0 = Reuters berichtete, die Auslieferung Assads solle gefordert werden. Die Nachrichtenagentur berief sich auf eine syrische Quelle.

two-russian-bases-in-syria-51de = Zwei russische Stützpunkte in Syrien

russia-holds-two-military-bases-dbfd = Russland unterhält in Syrien zwei Militärstützpunkte: den Marinestützpunkt Tartus und den Luftwaffenstützpunkt Hmeimim.

both-are-held-under-leases-9563 = Beide beruhen auf unbefristeten Pachtverträgen.

the-visit-was-preceded-by-6b4f = Dem Besuch war im Juli ein Treffen in Moskau vorausgegangen. Syriens Außenminister Asaad al-Schaibani und Verteidigungsminister Murhaf Abu Kasra kamen dort mit ihren russischen Amtskollegen Sergej Lawrow und Andrej Beloussow zusammen.
