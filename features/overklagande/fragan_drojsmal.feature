# language: sv
Egenskap: Dröjer myndigheten
  Dröjer myndigheten, och vad följer av det? Bakgrunden är den ordinarie prövningen; varje scenario ändrar något i den.

  Bakgrund:
    Givet följande fakta:
      | Dag då skrivelsen kom in          | 2026-01-15         |
      | Dag då dröjsmålet prövas          | 2026-07-16         |
      | Ärendet är inlett av enskild part | ja                 |
      | Hur beslutet överklagas           | förvaltningsbesvär |
    Och beslutsdagen är 2026-07-16

  Regel: 11 § FL

    @R-129
    Scenario: Parten får begära att ärendet avgörs i det ordinarie fallet
      När frågan "drojsmal" prövas
      Så är svaret tillåtet
      Och avgör bara R-129
      Och saknas ingenting
      Och är värdet sex_manader 2026-07-15

    @R-129
    Scenario: Parten får begära att ärendet avgörs (dag då parten begärde att ärendet avgörs 2026-08-03)
      Givet att Dag då parten begärde att ärendet avgörs är 2026-08-03
      När frågan "drojsmal" prövas
      Så är svaret tillåtet
      Och avgör bara R-129
      Och saknas ingenting
      Och är värdet sex_manader 2026-07-15
      Och är värdet svar_senast 2026-08-31

  Regel: 12 § FL

    Scenario: Det behöver vara känt när ärendet kom in
      Givet att Dag då skrivelsen kom in är okänt
      När frågan "drojsmal" prövas
      Så är svaret utred
      Och saknas bara Dag då skrivelsen kom in

    @R-129
    Scenario: Sex månader har inte gått
      Givet att Dag då dröjsmålet prövas är 2026-07-15
      När frågan "drojsmal" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-129
      Och är värdet sex_manader 2026-07-15

    Scenario: Dagen för prövningen behöver vara känd
      Givet att Dag då dröjsmålet prövas är okänt
      När frågan "drojsmal" prövas
      Så är svaret utred
      Och saknas bara Dag då dröjsmålet prövas
      Och är värdet sex_manader 2026-07-15

    @R-129
    Scenario: Reglerna om dröjsmål gäller ärenden som en enskild part har inlett
      Givet att Ärendet är inlett av enskild part är nej
      När frågan "drojsmal" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-129
      Och är värdet sex_manader 2026-07-15

    Scenario: Det behöver vara känt om en enskild part har inlett ärendet
      Givet att Ärendet är inlett av enskild part är okänt
      När frågan "drojsmal" prövas
      Så är svaret utred
      Och saknas bara Ärendet är inlett av enskild part
      Och är värdet sex_manader 2026-07-15

  Regel: 2 § FL

    @R-129 @R-79b
    Scenario: Reglerna om dröjsmål gäller inte när beslutet kan laglighetsprövas
      Givet att Hur beslutet överklagas är laglighetsprövning
      När frågan "drojsmal" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-129 och R-79b
      Och är värdet sex_manader 2026-07-15

    Scenario: Det behöver vara känt hur beslutet överklagas
      Givet att Hur beslutet överklagas är okänt
      När frågan "drojsmal" prövas
      Så är svaret utred
      Och saknas bara Hur beslutet överklagas
      Och är värdet sex_manader 2026-07-15
