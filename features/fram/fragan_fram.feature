# language: sv
Egenskap: Får den enskilde tas in i FRAM
  Får den enskilde tas in i FRAM? Bakgrunden är den ordinarie prövningen; varje scenario ändrar något i den.

  Bakgrund:
    Givet följande fakta:
      | Remiss från    | Arbetsförmedlingen |
      | Psykisk ohälsa | ja                 |
    Och beslutsdagen är 2026-05-04

  Regel: 2 § lag (2003:1210)

    @R-100
    Scenario: Remissen kommer från Arbetsförmedlingen eller Försäkringskassan
      När frågan "fram" prövas
      Så är svaret tillåtet
      Och avgör bara R-100
      Och saknas ingenting

    @R-102
    Scenario: Intagning sker bara på remiss
      Givet att Remiss från är egen ansökan
      När frågan "fram" prövas
      Så är svaret spärrat
      Och avgör bara R-102

    Scenario: Det behöver vara känt vem som remitterat
      Givet att Remiss från är okänt
      När frågan "fram" prövas
      Så är svaret utred
      Och saknas Anvisning är beslutad
      Och saknas Remiss från

    @R-100
    Scenario: FRAM är för personer med psykisk ohälsa och arbete som långsiktigt mål
      Givet att Psykisk ohälsa är nej
      När frågan "fram" prövas
      Så är svaret spärrat
      Och avgör bara R-100

    @R-100
    Scenario: Det behöver vara känt om målgruppens villkor är uppfyllt
      Givet att Psykisk ohälsa är okänt
      När frågan "fram" prövas
      Så är svaret utred
      Och avgör bara R-100
      Och saknas bara Psykisk ohälsa

    @R-100 @R-101
    Scenario: FRAM är för personer med psykisk ohälsa och arbete som långsiktigt mål (remiss från: arbetsmarknadsavdelningen, psykisk ohälsa: nej)
      Givet att Remiss från är arbetsmarknadsavdelningen
      Och att Psykisk ohälsa är nej
      När frågan "fram" prövas
      Så är svaret spärrat
      Och avgör bara R-100 och R-101
      Och saknas bara Anvisning är beslutad

  Regel: 2 § lag (1944:475)

    Scenario: Grunden måste väljas
      Givet att Remiss från är arbetsmarknadsavdelningen
      När frågan "fram" prövas
      Så är svaret utred
      Och saknas bara Anvisning är beslutad

    @R-101
    Scenario: Den enskilde är inte anvisad
      Givet att Remiss från är arbetsmarknadsavdelningen
      Och att Anvisning är beslutad är nej
      När frågan "fram" prövas
      Så är svaret tillåtet
      Och avgör bara R-101
      Och saknas ingenting

  Regel: 12 kap. 4 § SoL

    @R-101
    Scenario: Den enskilde är anvisad
      Givet att Remiss från är arbetsmarknadsavdelningen
      Och att Anvisning är beslutad är ja
      När frågan "fram" prövas
      Så är svaret tillåtet
      Och avgör bara R-101
      Och saknas ingenting
