# language: sv
Egenskap: Får beslutet ändras
  Får beslutet ändras? Bakgrunden är den ordinarie prövningen; varje scenario ändrar något i den.

  Bakgrund:
    Givet följande fakta:
      | Beslutet är uppenbart felaktigt i väsentligt hänseende | ja             |
      | Beslutet är gynnande                                   | nej            |
      | Ändringen är till nackdel för den enskilde             | nej            |
      | Överklagandet är överlämnat till domstolen             | nej            |
      | Undantag som tillåter ändring till nackdel             | inget undantag |
      | Ändringen gäller förfluten tid                         | nej            |
    Och beslutsdagen är 2026-05-04

  Regel: 38 § FL

    @R-127
    Scenario: Beslutet är uppenbart felaktigt och ändringen är inte till nackdel
      När frågan "andring" prövas
      Så är svaret tillåtet
      Och avgör bara R-127
      Och saknas ingenting

    Scenario: Det behöver vara känt om beslutet är uppenbart felaktigt
      Givet att Beslutet är uppenbart felaktigt i väsentligt hänseende är okänt
      När frågan "andring" prövas
      Så är svaret utred
      Och saknas bara Beslutet är uppenbart felaktigt i väsentligt hänseende

  Regel: 37 § FL

    @R-128
    Scenario: Ändringen är inte till nackdel
      Givet att Beslutet är uppenbart felaktigt i väsentligt hänseende är nej
      När frågan "andring" prövas
      Så är svaret tillåtet
      Och avgör bara R-128
      Och saknas ingenting

    @R-128
    Scenario: Beslutet får ändras till nackdel
      Givet att Ändringen är till nackdel för den enskilde är ja
      När frågan "andring" prövas
      Så är svaret tillåtet
      Och avgör bara R-128
      Och saknas ingenting

    Scenario: Det behöver vara känt om ändringen är till nackdel för den enskilde
      Givet att Ändringen är till nackdel för den enskilde är okänt
      När frågan "andring" prövas
      Så är svaret utred
      Och saknas bara Ändringen är till nackdel för den enskilde

    @R-128 @I-33
    Scenario: Ett gynnande beslut får inte ändras till nackdel utan återkallelseförbehåll
      Givet att Beslutet är gynnande är ja
      Och att Ändringen är till nackdel för den enskilde är ja
      När frågan "andring" prövas
      Så är svaret spärrat
      Och avgör bara R-128

    Scenario: Det behöver vara känt om beslutet är gynnande
      Givet att Beslutet är gynnande är okänt
      Och att Ändringen är till nackdel för den enskilde är ja
      När frågan "andring" prövas
      Så är svaret utred
      Och saknas bara Beslutet är gynnande

    Scenario: Det behöver vara känt om något undantag gäller
      Givet att Undantag som tillåter ändring till nackdel är okänt
      Och att Ändringen är till nackdel för den enskilde är ja
      Och att Beslutet är gynnande är ja
      När frågan "andring" prövas
      Så är svaret utred
      Och saknas bara Undantag som tillåter ändring till nackdel

    Scenario: Det behöver vara känt om ändringen är till nackdel för den enskilde (ändringen är till nackdel för den enskilde: okänt, överklagandet är överlämnat till domstolen: ja, beslutet är gynnande: ja)
      Givet att Ändringen är till nackdel för den enskilde är okänt
      Och att Överklagandet är överlämnat till domstolen är ja
      Och att Beslutet är gynnande är ja
      När frågan "andring" prövas
      Så är svaret spärrat
      Och saknas bara Ändringen är till nackdel för den enskilde

  Regel: 39 § FL

    @R-127 @I-34
    Scenario: Överklagandet är överlämnat till domstolen
      Givet att Överklagandet är överlämnat till domstolen är ja
      När frågan "andring" prövas
      Så är svaret spärrat
      Och avgör bara R-127

    Scenario: Det behöver vara känt om ett överklagande är överlämnat till domstolen
      Givet att Överklagandet är överlämnat till domstolen är okänt
      När frågan "andring" prövas
      Så är svaret utred
      Och saknas bara Överklagandet är överlämnat till domstolen

  Regel: 6 kap. 37 § KL

    @R-09c @I-29
    Scenario: Nämnden får inte ändra ett redan fattat delegationsbeslut av missnöje
      Givet att Beslutet är uppenbart felaktigt i väsentligt hänseende är nej
      Och att Beslutsfattarens roll är nämnden
      När frågan "andring" prövas
      Så är svaret spärrat
      Och avgör bara R-09c

    @R-09c
    Scenario: Nämnden får inte heller ändra det till nackdel utan att det är fel
      Givet att Beslutet är uppenbart felaktigt i väsentligt hänseende är nej
      Och att Ändringen är till nackdel för den enskilde är ja
      Och att Beslutsfattarens roll är nämnden
      När frågan "andring" prövas
      Så är svaret spärrat
      Och avgör bara R-09c

    @R-09c @R-128
    Scenario: Ett gynnande beslut ändrar nämnden inte till nackdel, av två skäl
      Givet att Beslutet är uppenbart felaktigt i väsentligt hänseende är nej
      Och att Beslutet är gynnande är ja
      Och att Ändringen är till nackdel för den enskilde är ja
      Och att Beslutsfattarens roll är nämnden
      När frågan "andring" prövas
      Så är svaret spärrat
      Och avgör R-09c
      Och avgör R-128

  Regel: 2 kap. 4 § KL

    @R-05
    Scenario: Beslutet får inte ges verkan bakåt i tiden till nackdel för den enskilde
      Givet att Ändringen är till nackdel för den enskilde är ja
      Och att Ändringen gäller förfluten tid är ja
      När frågan "andring" prövas
      Så är svaret spärrat
      Och avgör bara R-05
      Och säger svaret "utan synnerliga skäl"

    Scenario: Det behöver vara känt om ändringen gäller förfluten tid
      Givet att Ändringen är till nackdel för den enskilde är ja
      Och att Ändringen gäller förfluten tid är okänt
      När frågan "andring" prövas
      Så är svaret utred
      Och saknas bara Ändringen gäller förfluten tid

    Scenario: Det behöver vara känt om ändringen är till nackdel för den enskilde (ändringen gäller förfluten tid: okänt, överklagandet är överlämnat till domstolen: ja, ändringen är till nackdel för den enskilde: okänt)
      Givet att Ändringen gäller förfluten tid är okänt
      Och att Överklagandet är överlämnat till domstolen är ja
      Och att Ändringen är till nackdel för den enskilde är okänt
      När frågan "andring" prövas
      Så är svaret spärrat
      Och saknas Ändringen är till nackdel för den enskilde
      Och saknas Ändringen gäller förfluten tid
