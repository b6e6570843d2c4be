# language: sv
Egenskap: Får rollen besluta
  Får den här rollen besluta? Bakgrunden är den ordinarie prövningen; varje scenario ändrar något i den.

  Bakgrund:
    Givet följande fakta:
      | Punkt i delegationsordningen                                    | 2.7               |
      | Beslutsfattarens roll                                           | socialsekreterare |
      | Delegaten är i tjänst                                           | ja                |
      | Beslutsfattaren är delegatens chef                              | nej               |
      | Beslutet fattas automatiskt                                     | nej               |
      | Beslutet kan laglighetsprövas                                   | nej               |
      | Ärendet får inte delegeras                                      | nej               |
      | Punkten är delegerad till både tjänsteperson och förtroendevald | nej               |
      | Beslutsfattaren är jävig                                        | nej               |
    Och beslutsdagen är 2026-05-04

  Regel: 6 kap. 37 § KL

    @R-09e
    Scenario: Rollen får besluta i det ordinarie fallet
      När frågan "beslutsfattare" prövas
      Så är svaret tillåtet
      Och avgör bara R-09e
      Och saknas ingenting

    @R-06 @R-07
    Scenario: Är delegaten inte i tjänst får ändå ingen annan än chefen besluta
      Givet att Beslutsfattarens roll är arbetsmarknadssekreterare
      Och att Delegaten är i tjänst är nej
      När frågan "beslutsfattare" prövas
      Så är svaret spärrat
      Och avgör bara R-06 och R-07

    @R-06 @R-85 @I-26
    Scenario: Rollen får inte besluta (punkt i delegationsordningen 22.16)
      Givet att Punkt i delegationsordningen är 22.16
      När frågan "beslutsfattare" prövas
      Så är svaret spärrat
      Och avgör bara R-06 och R-85

    @R-88
    Scenario: Överenskommelser om samverkan och medfinansiering ingås av avdelningschefen
      Givet att Punkt i delegationsordningen är 22.17
      När frågan "beslutsfattare" prövas
      Så är svaret spärrat
      Och avgör R-88

    @R-89
    Scenario: Medel söks och rekvireras av avdelningschefen
      Givet att Punkt i delegationsordningen är 22.18
      När frågan "beslutsfattare" prövas
      Så är svaret spärrat
      Och avgör R-89

    @R-97
    Scenario: Stöd för handledarersättning beslutas av enhetschefen, till ideella föreningar och stiftelser
      Givet att Punkt i delegationsordningen är 22.19
      När frågan "beslutsfattare" prövas
      Så är svaret spärrat
      Och avgör R-97

    @R-98
    Scenario: Återkrav av handledarersättning beslutas av enhetschefen
      Givet att Punkt i delegationsordningen är 22.20
      När frågan "beslutsfattare" prövas
      Så är svaret spärrat
      Och avgör R-98

    @R-06
    Scenario: Rollen får inte besluta (punkt i delegationsordningen 9.9)
      Givet att Punkt i delegationsordningen är 9.9
      När frågan "beslutsfattare" prövas
      Så är svaret spärrat
      Och avgör bara R-06

    Scenario: Punkten i delegationsordningen behöver vara känd
      Givet att Punkt i delegationsordningen är okänt
      När frågan "beslutsfattare" prövas
      Så är svaret utred
      Och saknas bara Punkt i delegationsordningen

    @R-06
    Scenario: Rollen får inte besluta (beslutsfattarens roll sektionschef)
      Givet att Beslutsfattarens roll är sektionschef
      När frågan "beslutsfattare" prövas
      Så är svaret spärrat
      Och avgör bara R-06

    @R-09c
    Scenario: Nämnden kan själv besluta i ett ärende som delegaten inte har avgjort
      Givet att Beslutsfattarens roll är nämnden
      När frågan "beslutsfattare" prövas
      Så är svaret tillåtet
      Och avgör bara R-09c
      Och saknas ingenting

    Scenario: Beslutsfattarens roll behöver vara känd
      Givet att Beslutsfattarens roll är okänt
      När frågan "beslutsfattare" prövas
      Så är svaret utred
      Och saknas bara Beslutsfattarens roll

    @R-07
    Scenario: Delegaten är inte i tjänst
      Givet att Delegaten är i tjänst är nej
      När frågan "beslutsfattare" prövas
      Så är svaret spärrat
      Och avgör bara R-07

    Scenario: Det behöver vara känt om delegaten är i tjänst
      Givet att Delegaten är i tjänst är okänt
      När frågan "beslutsfattare" prövas
      Så är svaret utred
      Och saknas bara Delegaten är i tjänst

    @R-08 @I-27
    Scenario: Punkten är delegerad till både tjänsteperson och förtroendevald
      Givet att Punkten är delegerad till både tjänsteperson och förtroendevald är ja
      När frågan "beslutsfattare" prövas
      Så är svaret spärrat
      Och avgör R-08

    Scenario: Det behöver vara känt om punkten är delegerad till både tjänsteperson och förtroendevald
      Givet att Punkten är delegerad till både tjänsteperson och förtroendevald är okänt
      När frågan "beslutsfattare" prövas
      Så är svaret utred
      Och saknas bara blandad_delegation

    @R-88
    Scenario: Överenskommelser om samverkan och medfinansiering ingås av avdelningschefen (punkt i delegationsordningen: 22.17, beslutsfattarens roll: avdelningschef)
      Givet att Punkt i delegationsordningen är 22.17
      Och att Beslutsfattarens roll är avdelningschef
      När frågan "beslutsfattare" prövas
      Så är svaret tillåtet
      Och avgör R-88
      Och saknas ingenting

    @R-89
    Scenario: Medel söks och rekvireras av avdelningschefen (punkt i delegationsordningen: 22.18, beslutsfattarens roll: avdelningschef)
      Givet att Punkt i delegationsordningen är 22.18
      Och att Beslutsfattarens roll är avdelningschef
      När frågan "beslutsfattare" prövas
      Så är svaret tillåtet
      Och avgör R-89
      Och saknas ingenting

    @R-97
    Scenario: Stöd för handledarersättning beslutas av enhetschefen, till ideella föreningar och stiftelser (punkt i delegationsordningen: 22.19, beslutsfattarens roll: enhetschef)
      Givet att Punkt i delegationsordningen är 22.19
      Och att Beslutsfattarens roll är enhetschef
      När frågan "beslutsfattare" prövas
      Så är svaret tillåtet
      Och avgör R-97
      Och saknas ingenting

    @R-98
    Scenario: Återkrav av handledarersättning beslutas av enhetschefen (punkt i delegationsordningen: 22.20, beslutsfattarens roll: enhetschef)
      Givet att Punkt i delegationsordningen är 22.20
      Och att Beslutsfattarens roll är enhetschef
      När frågan "beslutsfattare" prövas
      Så är svaret tillåtet
      Och avgör R-98
      Och saknas ingenting

    @R-06
    Scenario: Rollen får inte besluta (beslutsfattarens roll sektionschef, delegaten är i tjänst nej)
      Givet att Beslutsfattarens roll är sektionschef
      Och att Delegaten är i tjänst är nej
      När frågan "beslutsfattare" prövas
      Så är svaret spärrat
      Och avgör R-06

    Scenario: Det behöver vara känt om delegaten är i tjänst (delegaten är i tjänst: okänt, beslutsfattaren är jävig: okänt, beslutsfattaren är delegatens chef: okänt, beslutsfattarens roll: förvaltningsdirektör)
      Givet att Delegaten är i tjänst är okänt
      Och att Beslutsfattaren är jävig är okänt
      Och att Beslutsfattaren är delegatens chef är okänt
      Och att Beslutsfattarens roll är förvaltningsdirektör
      När frågan "beslutsfattare" prövas
      Så är svaret utred
      Och saknas Delegaten är i tjänst
      Och saknas Beslutsfattaren är delegatens chef
      Och saknas Beslutsfattaren är jävig

    @R-07
    Scenario: Delegaten är inte i tjänst (ärendet får inte delegeras: okänt, beslutsfattarens roll: förvaltningsdirektör, delegaten är i tjänst: nej, beslutsfattaren är delegatens chef: ja)
      Givet att Ärendet får inte delegeras är okänt
      Och att Beslutsfattarens roll är förvaltningsdirektör
      Och att Delegaten är i tjänst är nej
      Och att Beslutsfattaren är delegatens chef är ja
      När frågan "beslutsfattare" prövas
      Så är svaret utred
      Och avgör R-07
      Och saknas bara Ärendet får inte delegeras

  Regel: 6 kap. 38 § KL

    @R-09 @I-28
    Scenario: Ärendet får inte delegeras
      Givet att Ärendet får inte delegeras är ja
      När frågan "beslutsfattare" prövas
      Så är svaret spärrat
      Och avgör R-09

    Scenario: Det behöver vara känt om ärendet får delegeras
      Givet att Ärendet får inte delegeras är okänt
      När frågan "beslutsfattare" prövas
      Så är svaret utred
      Och saknas bara Ärendet får inte delegeras

    @R-09
    Scenario: Ärendet får inte delegeras (beslutsfattarens roll: nämnden, ärendet får inte delegeras: ja)
      Givet att Beslutsfattarens roll är nämnden
      Och att Ärendet får inte delegeras är ja
      När frågan "beslutsfattare" prövas
      Så är svaret tillåtet
      Och avgör R-09
      Och saknas ingenting

    @R-09b
    Scenario: Ett beslut som kan laglighetsprövas får inte fattas automatiskt
      Givet att Beslutet fattas automatiskt är ja
      Och att Beslutet kan laglighetsprövas är ja
      När frågan "beslutsfattare" prövas
      Så är svaret spärrat
      Och avgör R-09b

    Scenario: Det behöver vara känt om beslutet kan laglighetsprövas
      Givet att Beslutet fattas automatiskt är ja
      Och att Beslutet kan laglighetsprövas är okänt
      När frågan "beslutsfattare" prövas
      Så är svaret utred
      Och saknas bara Beslutet kan laglighetsprövas

    Scenario: Det behöver vara känt om en människa fattar beslutet
      Givet att Beslutet fattas automatiskt är okänt
      Och att Beslutet kan laglighetsprövas är ja
      När frågan "beslutsfattare" prövas
      Så är svaret utred
      Och saknas bara Beslutet fattas automatiskt

  Regel: 6 kap. 28 § KL

    Scenario: Den som är jävig får inte besluta
      Givet att Beslutsfattaren är jävig är ja
      När frågan "beslutsfattare" prövas
      Så är svaret spärrat

    Scenario: Det behöver vara känt om beslutsfattaren är jävig
      Givet att Beslutsfattaren är jävig är okänt
      När frågan "beslutsfattare" prövas
      Så är svaret utred
      Och saknas bara Beslutsfattaren är jävig

    Scenario: Den som är jävig får inte delta i beslutet
      Givet att Beslutsfattarens roll är nämnden
      Och att Beslutsfattaren är jävig är ja
      När frågan "beslutsfattare" prövas
      Så är svaret spärrat

    Scenario: Den som är jävig får inte besluta (beslutsfattarens roll: okänt, beslutsfattaren är jävig: ja)
      Givet att Beslutsfattarens roll är okänt
      Och att Beslutsfattaren är jävig är ja
      När frågan "beslutsfattare" prövas
      Så är svaret spärrat
      Och saknas bara Beslutsfattarens roll

  Regel: 6 kap. 2 § lag (2009:47)

    @R-85
    Scenario: En överenskommelse med Arbetsförmedlingen (LÖK) ingås av förvaltningsdirektören
      Givet att Punkt i delegationsordningen är 22.16
      Och att Beslutsfattarens roll är förvaltningsdirektör
      När frågan "beslutsfattare" prövas
      Så är svaret tillåtet
      Och avgör R-85
      Och saknas ingenting
