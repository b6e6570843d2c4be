# language: sv
Egenskap: Handläggning av en remiss till FRAM
  FRAM görs på uppdrag av Arbetsförmedlingen eller Försäkringskassan. Det är ingen insats i socialtjänsten.

  Bakgrund:
    Givet i dag är 2026-05-04
    Och följande fakta:
      | Remiss från     | Arbetsförmedlingen |
      | Psykisk ohälsa  | ja                 |
      | Uppdragsgivare  | Arbetsförmedlingen |
      | Vem har du svarat? | Den som remitterat |

  Regel: 2 § lag (2003:1210) – intagning på remiss från Arbetsförmedlingen eller Försäkringskassan

    @R-100
    Scenariomall: Den som remitteras skrivs in på uppdrag av <remittent>
      Givet att Remiss från är <remittent>
      Och att Uppdragsgivare är <remittent>
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "fram" inom arbetsförmedlingsuppdrag
      När arbetsmarknadssekreteraren slutför "Registrera remissen"
      Så finns arbetsuppgiften "Skriva in på uppdrag" hos arbetsmarknadssekreteraren
      När arbetsmarknadssekreteraren slutför "Skriva in på uppdrag"
      Så har "Inskriven på uppdrag" hänt
      Och är ärendet avslutat
      Och har inget beslut fattats
      Och prövades R-100

      Exempel:
        | remittent          |
        | Arbetsförmedlingen |
        | Försäkringskassan  |

    @R-100
    Scenario: Utan psykisk ohälsa tas ingen in
      Givet att Psykisk ohälsa är nej
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "fram" inom arbetsförmedlingsuppdrag
      När arbetsmarknadssekreteraren slutför "Registrera remissen"
      Så finns arbetsuppgiften "Svara den som remitterat"
      När arbetsmarknadssekreteraren slutför "Svara den som remitterat"
      Så har "Inte intagen" hänt
      Och är ärendet avslutat

    @R-102
    Scenario: Den som själv söker hänvisas till Arbetsförmedlingen eller Försäkringskassan
      Givet att Remiss från är egen ansökan
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "fram" inom arbetsförmedlingsuppdrag
      Och arbetsmarknadssekreteraren slutför "Registrera remissen"
      När arbetsmarknadssekreteraren slutför "Svara den som remitterat"
      Så har "Inte intagen" hänt
      Och prövades R-102

  Regel: 12 kap. 4 § SoL – den som är anvisad handläggs på den grunden

    @R-101
    Scenario: En anvisad som remitteras internt handläggs av socialtjänsten
      Givet att Remiss från är arbetsmarknadsavdelningen
      Och att Anvisning är beslutad är ja
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "fram" inom arbetsförmedlingsuppdrag
      När arbetsmarknadssekreteraren slutför "Registrera remissen"
      Så har "Handläggs enligt anvisningen" hänt
      Och är ärendet avslutat

  Regel: 2 § lag (1944:475) – den som inte är anvisad behöver en egen ansökan

    @R-101
    Scenario: En intern remiss utan anvisning blir ingen inskrivning
      Givet att Remiss från är arbetsmarknadsavdelningen
      Och att Anvisning är beslutad är nej
      Och arbetsmarknadssekreteraren öppnar ett ärende i processen "fram" inom arbetsförmedlingsuppdrag
      När arbetsmarknadssekreteraren slutför "Registrera remissen"
      Så har "Hänvisad till egen ansökan" hänt
      Och är ärendet avslutat

  Regel: 28 kap. 11 § OSL – uppdraget är skilt från socialtjänsten

    Scenario: Socialtjänsten känner inte till ärendet
      Givet arbetsmarknadssekreteraren öppnar ett ärende i processen "fram" inom arbetsförmedlingsuppdrag
      Så känner socialsekreteraren inom socialtjänsten inte till ärendet
