# language: sv
Egenskap: Ska överklagandet prövas – förvaltningsbesvär
  Kom överklagandet in i tid, och vad ska göras? Bakgrunden är den ordinarie prövningen; varje scenario ändrar något i den.

  Bakgrund:
    Givet följande fakta:
      | Hur beslutet överklagas               | förvaltningsbesvär |
      | Dag då klaganden fick del av beslutet | 2026-12-03         |
      | Dag då skrivelsen kom in              | 2026-12-28         |
    Och beslutsdagen är 2027-01-04

  Regel: 44 § FL

    @R-120 @R-130
    Scenario: Skrivelsen kom in i tid i det ordinarie fallet
      När frågan "overklagande" prövas
      Så är svaret tillåtet
      Och avgör bara R-120 och R-130
      Och saknas ingenting
      Och är värdet sista_dag 2026-12-28

    Scenario: Det behöver vara känt hur beslutet överklagas
      Givet att Hur beslutet överklagas är okänt
      När frågan "overklagande" prövas
      Så är svaret utred
      Och saknas bara Hur beslutet överklagas

    Scenario: Det behöver vara känt när klaganden fick del av beslutet
      Givet att Dag då klaganden fick del av beslutet är okänt
      När frågan "overklagande" prövas
      Så är svaret utred
      Och saknas Dag då klaganden fick del av beslutet
      Och saknas Överklagandehänvisningen var rätt

    Scenario: Det behöver vara känt när överklagandet kom in
      Givet att Dag då skrivelsen kom in är okänt
      När frågan "overklagande" prövas
      Så är svaret utred
      Och saknas Dag då skrivelsen kom in
      Och saknas Överklagandehänvisningen var rätt
      Och är värdet sista_dag 2026-12-28

  Regel: 13 kap. 1 § KL

    Scenario: Det behöver vara känt om klaganden är medlem i kommunen
      Givet att Hur beslutet överklagas är laglighetsprövning
      När frågan "overklagande" prövas
      Så är svaret utred
      Och saknas Dag då justerat protokoll anslogs
      Och saknas Klaganden är medlem i kommunen
      Och saknas forberedande

    @R-124
    Scenario: Tiden kan inte prövas än (hur beslutet överklagas laglighetsprövning, dag då justerat protokoll anslogs 2026-12-03)
      Givet att Hur beslutet överklagas är laglighetsprövning
      Och att Dag då justerat protokoll anslogs är 2026-12-03
      När frågan "overklagande" prövas
      Så är svaret utred
      Och avgör R-124
      Och saknas Klaganden är medlem i kommunen
      Och saknas forberedande
      Och är värdet sista_dag 2026-12-28

    @R-124
    Scenario: Bara den som är medlem i kommunen får begära laglighetsprövning
      Givet att Hur beslutet överklagas är laglighetsprövning
      Och att Klaganden är medlem i kommunen är nej
      När frågan "overklagande" prövas
      Så är svaret spärrat
      Och avgör bara R-124
      Och saknas bara forberedande

    @R-124
    Scenario: Överklagandet prövas inte (dag då justerat protokoll anslogs 2026-12-03, dag då skrivelsen kom in 2026-12-29, klaganden är medlem i kommunen ja, hur beslutet överklagas laglighetsprövning)
      Givet att Dag då justerat protokoll anslogs är 2026-12-03
      Och att Dag då skrivelsen kom in är 2026-12-29
      Och att Klaganden är medlem i kommunen är ja
      Och att Hur beslutet överklagas är laglighetsprövning
      När frågan "overklagande" prövas
      Så är svaret spärrat
      Och avgör R-124
      Och saknas bara forberedande
      Och är värdet sista_dag 2026-12-28

    @R-124
    Scenario: Tiden kan inte prövas än (dag då justerat protokoll anslogs 2026-12-03, dag då överklagandet kom in till domstolen 2026-12-28, hur beslutet överklagas laglighetsprövning, dag då skrivelsen kom in 2026-12-29)
      Givet att Dag då justerat protokoll anslogs är 2026-12-03
      Och att Dag då överklagandet kom in till domstolen är 2026-12-28
      Och att Hur beslutet överklagas är laglighetsprövning
      Och att Dag då skrivelsen kom in är 2026-12-29
      När frågan "overklagande" prövas
      Så är svaret utred
      Och avgör R-124
      Och saknas Klaganden är medlem i kommunen
      Och saknas forberedande
      Och är värdet sista_dag 2026-12-28

  Regel: 45 § FL

    Scenario: Det behöver vara känt om hänvisningen var rätt
      Givet att Dag då skrivelsen kom in är 2026-12-29
      När frågan "overklagande" prövas
      Så är svaret utred
      Och saknas bara Överklagandehänvisningen var rätt
      Och är värdet sista_dag 2026-12-28

    @R-122 @I-35
    Scenario: Ett sent överklagande avvisas inte när underrättelsen om hur man överklagar var fel
      Givet att Dag då skrivelsen kom in är 2026-12-29
      Och att Överklagandehänvisningen var rätt är nej
      När frågan "overklagande" prövas
      Så är svaret tillåtet
      Och avgör R-122
      Och avgör inte R-121

    @R-122
    Scenario: När hänvisningen var fel behöver delgivningsdagen inte vara känd
      Givet att Dag då klaganden fick del av beslutet är okänt
      Och att Överklagandehänvisningen var rätt är nej
      När frågan "overklagande" prövas
      Så är svaret tillåtet
      Och avgör bara R-122
      Och saknas ingenting

    @R-123
    Scenario: Överklagandet nådde domstolen inom tiden och ska inte avvisas
      Givet att Dag då skrivelsen kom in är 2026-12-29
      Och att Dag då överklagandet kom in till domstolen är 2026-12-28
      När frågan "overklagande" prövas
      Så är svaret tillåtet
      Och avgör R-123
      Och saknas ingenting
      Och är värdet sista_dag 2026-12-28

    @R-121
    Scenario: Överklagandet prövas inte (dag då skrivelsen kom in 2026-12-29, överklagandehänvisningen var rätt ja)
      Givet att Dag då skrivelsen kom in är 2026-12-29
      Och att Överklagandehänvisningen var rätt är ja
      När frågan "overklagande" prövas
      Så är svaret spärrat
      Och avgör R-121
      Och är värdet sista_dag 2026-12-28

  Regel: 13 kap. 5 § KL

    Scenario: Det behöver vara känt när överklagandet kom in (hur beslutet överklagas: laglighetsprövning, dag då skrivelsen kom in: okänt)
      Givet att Hur beslutet överklagas är laglighetsprövning
      Och att Dag då skrivelsen kom in är okänt
      När frågan "overklagande" prövas
      Så är svaret utred
      Och saknas Dag då justerat protokoll anslogs
      Och saknas Dag då skrivelsen kom in
      Och saknas Klaganden är medlem i kommunen

  Regel: 13 kap. 2 § KL

    @R-126
    Scenario: Ett rent förberedande eller verkställande beslut kan inte överklagas
      Givet att Hur beslutet överklagas är laglighetsprövning
      Och att Beslutet är rent förberedande eller verkställande är ja
      När frågan "overklagande" prövas
      Så är svaret spärrat
      Och avgör bara R-126
      Och saknas Dag då justerat protokoll anslogs
      Och saknas Klaganden är medlem i kommunen
