# language: sv
Egenskap: Får en arbetsmarknadsanställning erbjudas
  Får en arbetsmarknadsanställning erbjudas? Bakgrunden är den ordinarie prövningen; varje scenario ändrar något i den.

  Bakgrund:
    Givet följande fakta:
      | Ålder i år                               | 29  |
      | Har ekonomiskt bistånd                   | nej |
      | Studerar svenska för invandrare          | nej |
      | Arbetsförmedlingen har beviljat lönestöd | ja  |
    Och beslutsdagen är 2026-05-04

  Regel: 2 § lag (1944:475)

    @R-80
    Scenario: Anställning får erbjudas i det ordinarie fallet
      När frågan "anstallning" prövas
      Så är svaret tillåtet
      Och avgör bara R-80
      Och saknas ingenting

    @R-81
    Scenario: Anställning får inte erbjudas (ålder i år 30)
      Givet att Ålder i år är 30
      När frågan "anstallning" prövas
      Så är svaret spärrat
      Och avgör bara R-81

    Scenario: Åldern behöver vara känd
      Givet att Ålder i år är okänt
      När frågan "anstallning" prövas
      Så är svaret utred
      Och saknas bara Ålder i år

    @R-80 @R-82
    Scenario: Anställning får erbjudas (studerar svenska för invandrare ja)
      Givet att Studerar svenska för invandrare är ja
      När frågan "anstallning" prövas
      Så är svaret tillåtet
      Och avgör bara R-80 och R-82
      Och saknas ingenting

    @R-83
    Scenario: Arbetsförmedlingen har inte beviljat lönestöd
      Givet att Arbetsförmedlingen har beviljat lönestöd är nej
      När frågan "anstallning" prövas
      Så är svaret spärrat
      Och avgör R-83

    Scenario: Det behöver vara känt om Arbetsförmedlingen har beviljat lönestöd
      Givet att Arbetsförmedlingen har beviljat lönestöd är okänt
      När frågan "anstallning" prövas
      Så är svaret utred
      Och saknas bara Arbetsförmedlingen har beviljat lönestöd

    @R-81
    Scenario: Anställning får erbjudas (ålder i år 30, har ekonomiskt bistånd ja)
      Givet att Ålder i år är 30
      Och att Har ekonomiskt bistånd är ja
      När frågan "anstallning" prövas
      Så är svaret tillåtet
      Och avgör bara R-81
      Och saknas ingenting

    Scenario: Det behöver vara känt om den enskilde har ekonomiskt bistånd
      Givet att Ålder i år är 30
      Och att Har ekonomiskt bistånd är okänt
      När frågan "anstallning" prövas
      Så är svaret utred
      Och saknas bara Har ekonomiskt bistånd

    @R-82
    Scenario: Anställning får inte erbjudas (ålder i år 30, studerar svenska för invandrare ja)
      Givet att Ålder i år är 30
      Och att Studerar svenska för invandrare är ja
      När frågan "anstallning" prövas
      Så är svaret spärrat
      Och avgör R-82

    @R-81 @R-82
    Scenario: Den som studerar svenska för invandrare och har ekonomiskt bistånd kan erbjudas
      Givet att Studerar svenska för invandrare är ja
      Och att Ålder i år är 30
      Och att Har ekonomiskt bistånd är ja
      När frågan "anstallning" prövas
      Så är svaret tillåtet
      Och avgör bara R-81 och R-82
      Och saknas ingenting
