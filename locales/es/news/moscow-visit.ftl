syrias-president-meets-putin-in-afb4 = El presidente de Siria se reúne con Putin en Moscú

ahmed-al-sharaa-the-president-a4f4 = El presidente de Siria, Ahmed al Sharaa, se reunió el miércoles en Moscú con Vladímir Putin. Fue su primera visita a Rusia desde la caída de Bachar al Asad en diciembre de 2024.

the-syrian-news-agency-sana-66cf = La agencia de noticias siria SANA anunció la visita y señaló que el objetivo era replantear las relaciones entre los dos países.

according-to-sana-this-concerns-c47a = Según SANA, la visita abarca tres ámbitos: la política, la economía y los asuntos militares.

a-changed-relationship-f147 = Una relación transformada

russia-intervened-in-syria-in-7d92 = Rusia intervino en Siria en septiembre de 2015, del lado de Al Asad. Al Asad fue derrocado más de nueve años después.

al-sharaa-has-now-travelled-048a = Ahora, Al Sharaa ha viajado al país que había intervenido a favor del expresidente.

a-request-for-extradition-9341 = Se solicitará la extradición

reuters-reported-that-the-extradition-a4a0 = Reuters informó de que se solicitaría la extradición de Al Asad. La agencia de noticias citó a una fuente siria.

two-russian-bases-in-syria-51de = Dos bases rusas en Siria

russia-holds-two-military-bases-dbfd = Rusia mantiene dos bases militares en Siria: la base naval de Tartús y la base aérea de Hmeimim.

both-are-held-under-leases-9563 = Ambas están arrendadas por tiempo indefinido.

the-visit-was-preceded-by-6b4f = La visita estuvo precedida por una reunión celebrada en Moscú en julio. Los ministros sirios de Exteriores y de Defensa, Asaad al Shaibani y Marhaf Abu Qasra, se reunieron allí con sus homólogos rusos, Serguéi Lavrov y Andréi Belousov.
