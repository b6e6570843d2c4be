# language: sv
Egenskap: Får personuppgifter lämnas
  Får personuppgifter lämnas från en till en annan? Bakgrunden är den ordinarie prövningen; varje scenario ändrar något i den.

  Bakgrund:
    Givet följande fakta:
      | Den som lämnar uppgiften      | socialtjänsten     |
      | Den som får uppgiften         | Arbetsförmedlingen |
      | Grund för att lämna uppgiften | samtycke           |
      | Samtycke                      | samtycke är lämnat |
      | Mer än samtycket omfattar     | nej                |
    Och beslutsdagen är 2026-05-04

  Regel: 26 kap. 1 § OSL

    @R-24
    Scenario: Den enskilde har samtyckt
      När frågan "utlamnande" prövas
      Så är svaret tillåtet
      Och avgör bara R-24
      Och saknas ingenting

    @R-23
    Scenario: Uppgiften får lämnas (den som får uppgiften Försäkringskassan)
      Givet att Den som får uppgiften är Försäkringskassan
      När frågan "utlamnande" prövas
      Så är svaret tillåtet
      Och avgör bara R-23
      Och saknas ingenting

    @R-24 @I-20
    Scenario: Uppgiften får inte lämnas till Arbetsförmedlingen utöver vad samtycket eller en uppgiftsskyldighet omfattar
      Givet att Samtycke är samtycke är inte begärt
      När frågan "utlamnande" prövas
      Så är svaret spärrat
      Och avgör bara R-24

    @R-65 @I-20
    Scenario: Inte mer än lagen medger
      Givet att Mer än samtycket omfattar är ja
      När frågan "utlamnande" prövas
      Så är svaret spärrat
      Och avgör R-65

    @R-23 @I-19
    Scenario: Uppgiften får inte lämnas (den som får uppgiften Försäkringskassan, samtycke samtycke är inte begärt)
      Givet att Den som får uppgiften är Försäkringskassan
      Och att Samtycke är samtycke är inte begärt
      När frågan "utlamnande" prövas
      Så är svaret spärrat
      Och avgör bara R-23

  Regel: 1 § SoLPuL

    @R-131
    Scenario: Uppgiften får lämnas (den som lämnar uppgiften arbetsmarknadsavdelningen)
      Givet att Den som lämnar uppgiften är arbetsmarknadsavdelningen
      När frågan "utlamnande" prövas
      Så är svaret tillåtet
      Och avgör bara R-131
      Och saknas ingenting

    @R-131
    Scenario: Uppgiften saknar grund att föras över
      Givet att Den som lämnar uppgiften är arbetsmarknadsavdelningen
      Och att Samtycke är samtycke är inte begärt
      När frågan "utlamnande" prövas
      Så är svaret spärrat
      Och avgör bara R-131

  Regel: 8 kap. 2 § OSL

    @R-131
    Scenario: Uppgiften stannar i samma verksamhetsgren
      Givet att Den som lämnar uppgiften är Arbetsförmedlingen
      När frågan "utlamnande" prövas
      Så är svaret tillåtet
      Och avgör bara R-131
      Och saknas ingenting

    @R-23
    Scenario: Uppgiften får lämnas (den som får uppgiften arbetsmarknadsavdelningen)
      Givet att Den som får uppgiften är arbetsmarknadsavdelningen
      När frågan "utlamnande" prövas
      Så är svaret tillåtet
      Och avgör bara R-23
      Och saknas ingenting

    @R-22 @R-23 @I-19
    Scenario: Socialtjänsten och arbetsmarknadsavdelningen är självständiga verksamhetsgrenar
      Givet att Den som får uppgiften är arbetsmarknadsavdelningen
      Och att Samtycke är samtycke är inte begärt
      När frågan "utlamnande" prövas
      Så är svaret spärrat
      Och avgör bara R-22 och R-23

  Regel: 10 kap. 1 § OSL

    Scenario: Det behöver vara känt vem som lämnar uppgiften
      Givet att Den som lämnar uppgiften är okänt
      När frågan "utlamnande" prövas
      Så är svaret utred
      Och saknas bara Den som lämnar uppgiften

    Scenario: Det behöver vara känt vem som får uppgiften
      Givet att Den som får uppgiften är okänt
      När frågan "utlamnande" prövas
      Så är svaret utred
      Och saknas bara Den som får uppgiften

    Scenario: Det behöver vara känt om samtycke är lämnat
      Givet att Samtycke är okänt
      När frågan "utlamnande" prövas
      Så är svaret utred
      Och saknas bara Samtycke

    Scenario: Det behöver vara känt vilken grund som åberopas
      Givet att Grund för att lämna uppgiften är okänt
      När frågan "utlamnande" prövas
      Så är svaret utred
      Och saknas bara Grund för att lämna uppgiften

    Scenario: Det behöver vara känt vem som får uppgiften (mer än samtycket omfattar: ja, den som lämnar uppgiften: Försäkringskassan, den som får uppgiften: okänt)
      Givet att Mer än samtycket omfattar är ja
      Och att Den som lämnar uppgiften är Försäkringskassan
      Och att Den som får uppgiften är okänt
      När frågan "utlamnande" prövas
      Så är svaret utred
      Och saknas bara Den som får uppgiften

  Regel: 12 kap. 2 § OSL

    @R-25
    Scenario: Samtycket är nekat och ingen annan grund finns
      Givet att Samtycke är samtycke är nekat
      När frågan "utlamnande" prövas
      Så är svaret spärrat
      Och avgör R-25

    Scenario: Det behöver vara känt om uppgiften ryms i samtycket
      Givet att Mer än samtycket omfattar är okänt
      När frågan "utlamnande" prövas
      Så är svaret utred
      Och saknas bara Mer än samtycket omfattar

  Regel: 10 kap. 28 § OSL

    @R-24 @R-65
    Scenario: Uppgiftsskyldigheten bryter sekretessen
      Givet att Grund för att lämna uppgiften är uppgiftsskyldighet
      När frågan "utlamnande" prövas
      Så är svaret tillåtet
      Och avgör bara R-24 och R-65
      Och saknas ingenting

  Regel: Uppgifter som behöver vara kända

    Scenario: Uppgiften får inte lämnas (grund för att lämna uppgiften 10 kap. 2 § OSL)
      Givet att Grund för att lämna uppgiften är 10 kap. 2 § OSL
      När frågan "utlamnande" prövas
      Så är svaret spärrat

    Scenario: Uppgiften får inte lämnas (grund för att lämna uppgiften ingen)
      Givet att Grund för att lämna uppgiften är ingen
      När frågan "utlamnande" prövas
      Så är svaret spärrat

    Scenario: Uppgiften får inte lämnas (samtycke samtycke är nekat, grund för att lämna uppgiften ingen)
      Givet att Samtycke är samtycke är nekat
      Och att Grund för att lämna uppgiften är ingen
      När frågan "utlamnande" prövas
      Så är svaret spärrat

    Scenario: Uppgiften får inte lämnas (samtycke okänt, grund för att lämna uppgiften ingen)
      Givet att Samtycke är okänt
      Och att Grund för att lämna uppgiften är ingen
      När frågan "utlamnande" prövas
      Så är svaret spärrat
      Och saknas bara Samtycke

    Scenario: Utlämnandet kan inte prövas än (samtycke okänt, mer än samtycket omfattar okänt)
      Givet att Samtycke är okänt
      Och att Mer än samtycket omfattar är okänt
      När frågan "utlamnande" prövas
      Så är svaret utred
      Och saknas Samtycke
      Och saknas Mer än samtycket omfattar

  Regel: 10 kap. 2 § OSL

    @R-24
    Scenario: Uppgiften är nödvändig för den egna verksamheten
      Givet att Grund för att lämna uppgiften är 10 kap. 2 § OSL
      När frågan "utlamnande" prövas i profilen skr_norm
      Så är svaret tillåtet
      Och avgör bara R-24
      Och saknas ingenting

  Regel: 28 kap. 11 § OSL

    @R-66
    Scenario: Uppgiften får lämnas (den som lämnar uppgiften Arbetsförmedlingen, den som får uppgiften socialtjänsten)
      Givet att Den som lämnar uppgiften är Arbetsförmedlingen
      Och att Den som får uppgiften är socialtjänsten
      När frågan "utlamnande" prövas
      Så är svaret tillåtet
      Och avgör bara R-66
      Och saknas ingenting

    @R-66
    Scenario: Arbetsförmedlingens uppgift lämnas på fråga med stöd av uppgiftsskyldighet eller samtycke
      Givet att Grund för att lämna uppgiften är ingen
      Och att Den som lämnar uppgiften är Arbetsförmedlingen
      Och att Den som får uppgiften är arbetsmarknadsavdelningen
      Och att Mer än samtycket omfattar är okänt
      När frågan "utlamnande" prövas
      Så är svaret spärrat
      Och avgör bara R-66
