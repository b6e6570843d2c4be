# language: sv
Egenskap: Handläggning av en insats enligt 11 kap. SoL
  Ett personligt behov prövas för den enskilde. En öppen insats prövas inte. Delegation saknas, så nämnden beslutar.

  Bakgrund:
    Givet i dag är 2026-05-04
    Och följande fakta:
      | Ansökan finns                                  | ja         |
      | Annat personligt behov än arbete               | ja         |
      | Behovet är enbart arbete                       | nej        |
      | Nämnden har bedömt behovet generellt           | nej        |
      | Individuella bokade samtal                     | ja         |
      | Förslag till beslut                            | bifall     |
      | Beslutsfattarens roll                          | nämnden    |
      | Sammanträdets datum                            | 2026-05-28 |
      | Dag då justerat protokoll anslogs              | 2026-06-01 |
      | beslut                                         | bifall     |

  Regel: 11 kap. 1 § SoL – personligt behov efter prövning

    @R-70a
    Scenario: Nämnden beviljar insatsen
      Givet socialsekreteraren öppnar ett ärende i processen "insats_11_kap"
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så har nämnden fattat beslut om bifall
      Och har "Insats beviljad" hänt
      Och står "Du får" i brevet
      Och står "11 kap. 1 § SoL" i brevet
      Och står "överklaga det till förvaltningsrätten" i brevet

    @R-70d @R-70e
    Scenario: Bokade samtal gör det till en insats där uppgifter behandlas utan samtycke
      Givet socialsekreteraren öppnar ett ärende i processen "insats_11_kap"
      När ärendet har nått "Bereda beslutet till nämnden"
      Så prövades R-70d
      Och prövades R-70e

    @R-70a
    Scenario: Avslag stoppas när villkoren är uppfyllda
      Givet socialsekreteraren öppnar ett ärende i processen "insats_11_kap"
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut" med:
        | beslut | avslag |
      Så stoppas beslutet enligt 11 kap. 1 § SoL
      Och har inget beslut fattats

    @R-70c
    Scenario: Brist på arbete är i Malmö inget personligt behov
      Givet att Annat personligt behov än arbete är nej
      Och att Behovet är enbart arbete är ja
      Och socialsekreteraren öppnar ett ärende i processen "insats_11_kap"
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut" med:
        | beslut | avslag |
      Så har nämnden fattat beslut om avslag
      Och har "Ansökan avslagen" hänt
      Och står "överklaga det till förvaltningsrätten" i brevet

    @R-70c
    Scenario: Bifall stoppas när behovet bara är arbete
      Givet att Annat personligt behov än arbete är nej
      Och att Behovet är enbart arbete är ja
      Och socialsekreteraren öppnar ett ärende i processen "insats_11_kap"
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så stoppas beslutet enligt 11 kap. 1 § SoL
      Och har inget beslut fattats
      Och prövades R-70c

    @R-70c
    Scenario: Den som inte har ansökt hänvisas till frivilliga insatser
      Givet att Annat personligt behov än arbete är nej
      Och att Behovet är enbart arbete är ja
      Och att Ansökan finns är nej
      Och socialsekreteraren öppnar ett ärende i processen "insats_11_kap"
      När socialsekreteraren slutför "Utreda det personliga behovet"
      Så har "Ingen ansökan, hänvisad till frivilliga insatser" hänt
      Och har inget beslut fattats

  Regel: 11 kap. 5 § SoL – öppen insats utan behovsprövning

    @R-70b @R-70d
    Scenario: En öppen insats ges utan beslut om den enskilde
      Givet att Nämnden har bedömt behovet generellt är ja
      Och att Villkoren är tydliga och lätta att kontrollera är ja
      Och att Individuella bokade samtal är nej
      Och socialsekreteraren öppnar ett ärende i processen "insats_11_kap"
      Och ärendet har nått "Registrera den öppna insatsen"
      När socialsekreteraren slutför "Registrera den öppna insatsen"
      Så har "Öppen insats utan prövning" hänt
      Och har inget beslut fattats
      Och prövades R-70b

    @R-118
    Scenario: Stockholms öppna insatser ges utan beslut, också när de handlar om arbete
      Givet kommunen är stockholm
      Och att Annat personligt behov än arbete är nej
      Och att Behovet är enbart arbete är ja
      Och att Nämnden har bedömt behovet generellt är ja
      Och att Villkoren är tydliga och lätta att kontrollera är ja
      Och socialsekreteraren öppnar ett ärende i processen "insats_11_kap"
      Och ärendet har nått "Registrera den öppna insatsen"
      När socialsekreteraren slutför "Registrera den öppna insatsen"
      Så har "Öppen insats utan prövning" hänt
      Och har inget beslut fattats

    @R-70b
    Scenario: Villkor som inte kan kontrolleras är en dold prövning av den enskilde
      Givet att Nämnden har bedömt behovet generellt är ja
      Och att Villkoren är tydliga och lätta att kontrollera är nej
      Och socialsekreteraren öppnar ett ärende i processen "insats_11_kap"
      Och ärendet har nått "Registrera nämndens beslut"
      När nämndsekreteraren slutför "Registrera nämndens beslut"
      Så stoppas beslutet enligt 11 kap. 1 § SoL
      Och prövades R-70b
