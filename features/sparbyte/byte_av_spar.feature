# language: sv
Egenskap: Byte av spår när försörjningsstödet upphör
  Villkoret faller. Deltagaren kan fortsätta frivilligt efter egen ansökan, och inga uppgifter flyttas tyst.

  Bakgrund:
    Givet i dag är 2026-05-04
    Och följande fakta:
      | fs_status            | avslutat   |
      | upphor_datum         | 2026-06-01 |
      | upphor_orsak         | arbete     |
      | anv_beslutad         | ja         |
      | utforare             | socialtjanst |
      | vill_fortsatta       | ja         |
      | uppgifter_ska_lamnas | nej        |
      | grund                | samtycke   |
      | samtycke             | lamnat     |
      | mer_an_samtycket     | nej        |
    Och socialsekreteraren öppnar ett ärende i processen "sparbyte"

  Regel: 12 kap. 4 § SoL – villkoret faller med försörjningsstödet

    @R-26
    Scenario: Deltagaren får veta att villkoret har fallit och kan ansöka själv
      Givet ärendet har nått "Fråga om fortsättning"
      Så står "Du behöver inte längre delta" i brevet
      När socialsekreteraren slutför "Fråga om fortsättning"
      Så har "Hänvisad till egen ansökan" hänt
      Och är ärendet avslutat
      Och har inget beslut fattats

    @R-26
    Scenario: Den som inte vill fortsätta slutar utan påföljd
      Givet att vill_fortsatta är nej
      Och ärendet har nått "Fråga om fortsättning"
      När socialsekreteraren slutför "Fråga om fortsättning"
      Så har "Deltagandet avslutat" hänt

    @R-22
    Scenario: Så länge stödet är beviljat gäller villkoret
      Givet att fs_status är beviljat
      Och ärendet har nått "Registrera att stödet upphör"
      När socialsekreteraren slutför "Registrera att stödet upphör"
      Så har "Villkoret gäller fortfarande" hänt
      Och är ärendet avslutat

  Regel: 8 kap. 2 § och 10 kap. 1 § OSL – ingen tyst överföring

    @R-23
    Scenario: Med samtycke får uppgifter lämnas till arbetsmarknadsavdelningen
      Givet att uppgifter_ska_lamnas är ja
      Och ärendet har nått "Fråga om fortsättning"
      När socialsekreteraren slutför "Fråga om fortsättning"
      Så har "Hänvisad, uppgifter lämnade med grund" hänt

    @R-22 @R-23 @I-19
    Scenario: Utan grund stoppas överföringen
      Givet att uppgifter_ska_lamnas är ja
      Och att grund är ingen
      Och att samtycke är ej_begart
      Och ärendet har nått "Fråga om fortsättning"
      När socialsekreteraren slutför "Fråga om fortsättning"
      Så stoppas beslutet enligt 8 kap. 2 § OSL
      Och finns arbetsuppgiften "Fråga om fortsättning"

    @R-25
    Scenario: Nekas samtycke stoppas överföringen
      Givet att uppgifter_ska_lamnas är ja
      Och att samtycke är nekat
      Och ärendet har nått "Fråga om fortsättning"
      När socialsekreteraren slutför "Fråga om fortsättning"
      Så stoppas beslutet enligt 12 kap. 2 § OSL

    Scenario: Arbetsmarknadsavdelningen får inte veta att ärendet finns
      Så känner arbetsmarknadssekreteraren inom arbetsmarknadsavdelningen inte till ärendet
