# language: sv
Egenskap: Utlämnande av uppgifter
  Får uppgifter lämnas från en verksamhet till en annan? Grunden och det som lämnades antecknas.
  Systemet flyttar ingenting.

  Bakgrund:
    Givet i dag är 2026-05-04
    Och följande fakta:
      | begaran_slag     | uppgift       |
      | avsandare        | socialtjanst  |
      | mottagare        | arbetsmarknad |
      | grund            | samtycke      |
      | samtycke         | lamnat        |
      | mer_an_samtycket | nej           |
      | utlamnande_val   | avsta         |
    Och socialsekreteraren öppnar ett ärende i processen "utlamnande"

  Regel: 8 kap. 2 § och 10 kap. 1 § OSL – mellan självständiga verksamhetsgrenar

    @R-23
    Scenario: Med samtycke får uppgiften lämnas till arbetsmarknadsavdelningen
      Givet ärendet har nått "Lämna ut uppgiften"
      När socialsekreteraren slutför "Lämna ut uppgiften"
      Så har "Uppgiften är lämnad" hänt
      Och är ärendet avslutat

    @R-22 @R-23
    Scenario: Utan grund lämnas uppgiften inte till arbetsmarknadsavdelningen
      Givet att grund är ingen
      Och att samtycke är ej_begart
      Och ärendet har nått "Ta ställning till hindret"
      Så finns inte arbetsuppgiften "Lämna ut uppgiften"
      När socialsekreteraren slutför "Ta ställning till hindret"
      Så har "Uppgiften lämnas inte" hänt

    @R-23
    Scenario: 10 kap. 2 § OSL är ingen rutinventil i Malmö
      Givet att grund är osl_10_2
      Och ärendet har nått "Ta ställning till hindret"
      Så finns inte arbetsuppgiften "Lämna ut uppgiften"

    @R-23
    Scenario: Den som får samtycke prövar på nytt
      Givet att grund är ingen
      Och att samtycke är ej_begart
      Och ärendet har nått "Ta ställning till hindret"
      När socialsekreteraren slutför "Ta ställning till hindret" med:
        | utlamnande_val | prova_igen |
      Så finns arbetsuppgiften "Beskriva utlämnandet" hos socialsekreteraren
      När socialsekreteraren slutför "Beskriva utlämnandet" med:
        | grund    | samtycke |
        | samtycke | lamnat   |
      Så finns arbetsuppgiften "Lämna ut uppgiften" hos socialsekreteraren

  Regel: 10 kap. 1 § och 12 kap. 2 § OSL – till och från Arbetsförmedlingen

    @R-24
    Scenario: Med samtycke får uppgifter lämnas till Arbetsförmedlingen
      Givet att mottagare är af
      Och ärendet har nått "Lämna ut uppgiften"
      När socialsekreteraren slutför "Lämna ut uppgiften"
      Så har "Uppgiften är lämnad" hänt

    @R-24 @I-20
    Scenario: Mer än samtycket omfattar får inte lämnas
      Givet att mottagare är af
      Och ärendet har nått "Lämna ut uppgiften"
      När socialsekreteraren slutför "Lämna ut uppgiften" med:
        | mer_an_samtycket | ja |
      Så stoppas beslutet enligt 12 kap. 2 § OSL
      Och finns arbetsuppgiften "Lämna ut uppgiften"

    @R-25
    Scenario: Nekas samtycke lämnas ingen uppgift
      Givet att mottagare är af
      Och att samtycke är nekat
      Och ärendet har nått "Ta ställning till hindret"
      När socialsekreteraren slutför "Ta ställning till hindret"
      Så har "Uppgiften lämnas inte" hänt
      Och är ärendet avslutat

    @R-65
    Scenario: Uppgiftsskyldighet bryter sekretessen mot Arbetsförmedlingen
      Givet att mottagare är af
      Och att grund är uppgiftsskyldighet
      Och ärendet har nått "Lämna ut uppgiften"
      När socialsekreteraren slutför "Lämna ut uppgiften"
      Så har "Uppgiften är lämnad" hänt

    @R-66
    Scenario: Arbetsförmedlingen lämnar uppgifter med stöd av uppgiftsskyldighet
      Givet att avsandare är af
      Och att mottagare är socialtjanst
      Och att grund är uppgiftsskyldighet
      Och ärendet har nått "Lämna ut uppgiften"
      När socialsekreteraren slutför "Lämna ut uppgiften"
      Så har "Uppgiften är lämnad" hänt

  Regel: 1 § SoLPuL – akter i och utanför socialtjänsten hålls isär

    @R-131
    Scenario: Arbetsmarknadsavdelningens uppgift saknar grund att föras över
      Givet att avsandare är arbetsmarknad
      Och att mottagare är socialtjanst
      Och att grund är ingen
      Och att samtycke är ej_begart
      Och ärendet har nått "Ta ställning till hindret"
      Så finns inte arbetsuppgiften "Lämna ut uppgiften"

  Regel: 2 kap. TF – allmän handling

    @R-132
    Scenariomall: En begäran om allmän handling sekretessprövas (<svar>)
      Givet att begaran_slag är allman_handling
      Och att handling_sekretess är S26
      Och att handling_lamnas_ut är <svar>
      Och ärendet har nått "Sekretesspröva handlingen"
      När socialsekreteraren slutför "Sekretesspröva handlingen"
      Så har "<slut>" hänt
      Och är ärendet avslutat

      Exempel:
        | svar | slut                      |
        | ja   | Handlingen är utlämnad    |
        | nej  | Handlingen lämnas inte ut |

  Regel: 26 kap. 1 § OSL – ärendet stannar i sin verksamhet

    Scenario: Arbetsmarknadsavdelningen får inte veta att socialtjänstens ärende finns
      Så känner arbetsmarknadssekreteraren inom arbetsmarknadsavdelningen inte till ärendet
