syrias-president-meets-putin-in-afb4 = Il presidente della Siria incontra Putin a Mosca

ahmed-al-sharaa-the-president-a4f4 = Mercoledì il presidente della Siria, Ahmed al-Sharaa, ha incontrato a Mosca Vladimir Putin. È stata la sua prima visita in Russia dalla caduta di Bashar al-Assad, nel dicembre 2024.

the-syrian-news-agency-sana-66cf = L’agenzia di stampa siriana Sana ha annunciato la visita, spiegando che l’obiettivo era rifondare le relazioni tra i due paesi.

according-to-sana-this-concerns-c47a = Secondo Sana, la visita riguarda tre ambiti: la politica, l’economia e le questioni militari.

a-changed-relationship-f147 = Un rapporto cambiato

russia-intervened-in-syria-in-7d92 = La Russia è intervenuta in Siria nel settembre 2015, al fianco di Assad, caduto più di nove anni dopo.

al-sharaa-has-now-travelled-048a = Ora al-Sharaa si è recato nel paese che era intervenuto a favore dell’ex presidente.

a-request-for-extradition-9341 = Sarà chiesta l’estradizione

reuters-reported-that-the-extradition-a4a0 = Reuters ha riferito che sarebbe stata chiesta l’estradizione di Assad. L’agenzia di stampa ha citato una fonte siriana.

two-russian-bases-in-syria-51de = Due basi russe in Siria

russia-holds-two-military-bases-dbfd = La Russia ha due basi militari in Siria: la base navale di Tartus e la base aerea di Hmeimim.

both-are-held-under-leases-9563 = Entrambe sono concesse in affitto a tempo indeterminato.

the-visit-was-preceded-by-6b4f = La visita era stata preceduta da un incontro a Mosca, a luglio. In quell’occasione i ministri siriani degli Esteri e della Difesa, Asaad al-Shaibani e Marhaf Abu Qasra, avevano incontrato gli omologhi russi Sergej Lavrov e Andrej Belousov.
