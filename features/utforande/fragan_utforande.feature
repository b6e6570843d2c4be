# language: sv
Egenskap: Får enheten hantera en anvisad
  Får den här enheten hantera en anvisad person? Bakgrunden är den ordinarie prövningen; varje scenario ändrar något i den.

  Bakgrund:
    Givet följande fakta:
      | Anvisning är beslutad         | ja                           |
      | Försörjningsstöd              | försörjningsstöd är beviljat |
      | Vem som hanterar den anvisade | socialtjänsten               |
    Och beslutsdagen är 2026-05-04

  Regel: 12 kap. 6 § SoL

    @R-22 @R-29
    Scenario: Utföraren får hantera den anvisade
      När frågan "utforande" prövas
      Så är svaret tillåtet
      Och avgör bara R-22 och R-29
      Och varnas det för R-22
      Och saknas ingenting

  Regel: 2 § lag (1944:475)

    @R-79e
    Scenario: Den enskilde är inte anvisad
      Givet att Anvisning är beslutad är nej
      När frågan "utforande" prövas
      Så är svaret tillåtet
      Och avgör bara R-79e
      Och saknas ingenting

  Regel: 12 kap. 4 § SoL

    Scenario: Det behöver vara känt om anvisning är beslutad
      Givet att Anvisning är beslutad är okänt
      När frågan "utforande" prövas
      Så är svaret utred
      Och saknas bara Anvisning är beslutad

    @R-26
    Scenario: Försörjningsstödet är avslutat
      Givet att Försörjningsstöd är försörjningsstödet är avslutat
      När frågan "utforande" prövas
      Så är svaret tillåtet
      Och avgör bara R-26
      Och saknas ingenting

    Scenario: Det behöver vara känt om försörjningsstödet pågår
      Givet att Försörjningsstöd är okänt
      När frågan "utforande" prövas
      Så är svaret utred
      Och saknas bara Försörjningsstöd

    Scenario: Det behöver vara känt om försörjningsstödet pågår (anvisning är beslutad: okänt, försörjningsstöd: okänt)
      Givet att Anvisning är beslutad är okänt
      Och att Försörjningsstöd är okänt
      När frågan "utforande" prövas
      Så är svaret utred
      Och saknas Försörjningsstöd
      Och saknas Anvisning är beslutad

  Regel: 8 kap. 2 § OSL

    @R-22 @I-19
    Scenario: Utföraren får inte hantera den anvisade (vem som hanterar den anvisade annan verksamhetsgren i nämnden)
      Givet att Vem som hanterar den anvisade är annan verksamhetsgren i nämnden
      När frågan "utforande" prövas
      Så är svaret spärrat
      Och avgör bara R-22

    Scenario: Det behöver vara känt vem som ska hantera den anvisade
      Givet att Vem som hanterar den anvisade är okänt
      När frågan "utforande" prövas
      Så är svaret utred
      Och saknas bara Vem som hanterar den anvisade
