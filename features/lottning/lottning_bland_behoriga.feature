# language: sv
Egenskap: Lottning bland behöriga sökande
  Fröet är publicerat i förväg, listan är stängd och ordningen går att räkna om. En människa fastställer.

  Bakgrund:
    Givet i dag är 2026-03-02
    Och exemplet på delegation gäller
    Och den enskilde är född 2009-03-01
    Och kommunstyrelsen har beslutat om 40 platser i ung_i_sommar till och med 2026-12-31
    Och en person med komplett ansökan
    Och följande fakta:
      | Område                           | C, Ung i sommar   |
      | Sista ansökningsdag              | 2026-03-31        |
      | fro                              | sol-2026-03-01-48113 |
      | När publicerades fröet?          | 2026-03-01        |
      | lott_platser                     | 1                 |
      | lottning_godkand                 | ja                |
      | lopnummer                        | UIS-0001          |
      | Ansökan kom in i tid             | ja                |
      | Folkbokförd i kommunen           | ja                |
      | Går i anpassad skola             | nej               |
      | Behöver anpassad plats           | nej               |
      | Nämnd som beslutat om insatsen   | kommunstyrelsen   |

  Regel: 2 kap. 3 § KL – fröet publiceras innan listan stängs

    Scenariomall: Ung i sommar, fröet publicerat <dag>: <utfall>
      Givet arbetsmarknadssekreteraren öppnar ett ärende i processen "lottning" inom arbetsmarknadsavdelningen
      När arbetsmarknadssekreteraren slutför "Publicera fröet" med:
        | När publicerades fröet? | <dag> |
      Så finns arbetsuppgiften "Stänga listan över sökande" hos arbetsmarknadssekreteraren
      Och prövades R-94

      Exempel:
        | dag        | utfall  |
        | 2026-03-30 | godtas  |
        | 2026-03-31 | godtas  |

    @R-94 @R-04
    Scenario: Ung i sommar lottas inte med ett frö som publicerats efter sista ansökningsdagen
      Givet arbetsmarknadssekreteraren öppnar ett ärende i processen "lottning" inom arbetsmarknadsavdelningen
      När arbetsmarknadssekreteraren slutför "Publicera fröet" med:
        | När publicerades fröet? | 2026-04-01 |
      Så stoppas beslutet enligt 2 kap. 3 § KL

    @R-96
    Scenario: Praktik vid events lottas på samma sätt
      Givet att Område är C, praktik vid events
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "lottning" inom arbetsmarknadsavdelningen
      När arbetsmarknadssekreteraren slutför "Publicera fröet"
      Så prövades R-96

    @R-96
    Scenario: Praktik vid events lottas inte med ett sent frö
      Givet att Område är C, praktik vid events
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "lottning" inom arbetsmarknadsavdelningen
      När arbetsmarknadssekreteraren slutför "Publicera fröet" med:
        | När publicerades fröet? | 2026-04-01 |
      Så stoppas beslutet enligt 2 kap. 3 § KL

  Regel: 6 kap. 38 § KL – en människa fastställer lottningen

    @R-94
    Scenario: Fastställd lottning når ärendet, där en människa beslutar
      Givet arbetsmarknadssekreteraren öppnar ett ärende i processen "sommarpraktik" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Registrera lotten"
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "lottning" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Fastställa lottningen"
      När sektionschefen slutför "Fastställa lottningen"
      Så har "Lottning fastställd" hänt
      Och har inget beslut fattats
      När tiden går till 2026-04-02
      Så fortsätter det med ett ärende i processen "sommarpraktik"
      Och har "Lotten är dragen" hänt
      Och finns arbetsuppgiften "Besluta om plats" hos sektionschefen
      Och har inget beslut fattats

    @R-94
    Scenario: Är listan fel stängs den om innan något fastställs
      Givet arbetsmarknadssekreteraren öppnar ett ärende i processen "lottning" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Fastställa lottningen"
      När sektionschefen slutför "Fastställa lottningen" med:
        | lottning_godkand | nej |
      Så finns arbetsuppgiften "Stänga listan över sökande" hos arbetsmarknadssekreteraren

    @R-94
    Scenario: Arbetsmarknadssekreteraren fastställer inte sin egen lottning
      Givet arbetsmarknadssekreteraren öppnar ett ärende i processen "lottning" inom arbetsmarknadsavdelningen
      Och ärendet har nått "Fastställa lottningen"
      När arbetsmarknadssekreteraren slutför "Fastställa lottningen"
      Så nekas rollen
