# language: sv
Egenskap: Får en insats ges enligt 11 kap. SoL
  Får en insats ges enligt 11 kap. SoL? Bakgrunden är den ordinarie prövningen; varje scenario ändrar något i den.

  Bakgrund:
    Givet följande fakta:
      | Annat personligt behov än arbete     | ja  |
      | Behovet är enbart arbete             | nej |
      | Nämnden har bedömt behovet generellt | nej |
      | Individuella bokade samtal           | ja  |
    Och beslutsdagen är 2026-05-04

  Regel: 11 kap. 1 § SoL

    @R-70a @R-70d @R-70e
    Scenario: Ett personligt behov kan tillgodoses efter individuell behovsprövning
      När frågan "insats_11_kap" prövas
      Så är svaret tillåtet
      Och avgör bara R-70a, R-70d och R-70e
      Och saknas ingenting

    @R-70a
    Scenario: Det finns varken ett personligt behov att pröva eller en generell bedömning av nämnden
      Givet att Annat personligt behov än arbete är nej
      När frågan "insats_11_kap" prövas
      Så är svaret spärrat
      Och avgör R-70a

    Scenario: Det behöver vara känt om det finns ett annat personligt behov än arbete
      Givet att Annat personligt behov än arbete är okänt
      När frågan "insats_11_kap" prövas
      Så är svaret utred
      Och saknas bara Annat personligt behov än arbete

    @R-70a @R-70c
    Scenario: Behovet är enbart arbete
      Givet att Behovet är enbart arbete är ja
      När frågan "insats_11_kap" prövas
      Så är svaret spärrat
      Och avgör R-70a och R-70c

    Scenario: Det behöver vara känt om behovet är enbart arbete
      Givet att Behovet är enbart arbete är okänt
      När frågan "insats_11_kap" prövas
      Så är svaret utred
      Och saknas bara Behovet är enbart arbete

    Scenario: Det behöver vara känt om det finns ett annat personligt behov än arbete (annat personligt behov än arbete: okänt, nämnden har bedömt behovet generellt: okänt)
      Givet att Annat personligt behov än arbete är okänt
      Och att Nämnden har bedömt behovet generellt är okänt
      När frågan "insats_11_kap" prövas
      Så är svaret utred
      Och saknas Annat personligt behov än arbete
      Och saknas Nämnden har bedömt behovet generellt

  Regel: 11 kap. 5 § SoL

    Scenario: Det behöver vara känt om villkoren är lätta att kontrollera
      Givet att Nämnden har bedömt behovet generellt är ja
      När frågan "insats_11_kap" prövas
      Så är svaret utred
      Och saknas bara villkor_kontrollerbara

    Scenario: Det behöver vara känt om nämnden har bedömt behovet generellt
      Givet att Nämnden har bedömt behovet generellt är okänt
      När frågan "insats_11_kap" prövas
      Så är svaret utred
      Och saknas bara Nämnden har bedömt behovet generellt

    @R-70d
    Scenario: Utan individuella bokade samtal är det verksamhet, inte insats
      Givet att Individuella bokade samtal är nej
      När frågan "insats_11_kap" prövas
      Så är svaret tillåtet
      Och avgör R-70d
      Och saknas ingenting

    @R-70c @R-70a
    Scenario: Behovet är arbete
      Givet att Behovet är enbart arbete är ja
      När frågan "insats_11_kap" prövas i profilen skr_norm
      Så är svaret tillåtet
      Och avgör R-70a
      Och varnas det för R-70c
      Och saknas ingenting

    @R-70b
    Scenario: Nämnden har bedömt behovet generellt och villkoren är lätta att kontrollera
      Givet att Nämnden har bedömt behovet generellt är ja
      Och att Villkoren är tydliga och lätta att kontrollera är ja
      När frågan "insats_11_kap" prövas
      Så är svaret tillåtet
      Och avgör R-70b
      Och saknas ingenting

    @R-70b
    Scenario: Villkoren är inte tydliga och lätta att kontrollera
      Givet att Nämnden har bedömt behovet generellt är ja
      Och att Villkoren är tydliga och lätta att kontrollera är nej
      När frågan "insats_11_kap" prövas
      Så är svaret spärrat
      Och avgör R-70b

  Regel: Socialtjänstlagen (2025:400) gäller från den 1 juli 2025

    @R-70b
    Scenariomall: Öppna insatser utan behovsprövning finns från den 1 juli 2025 (<dag>)
      Givet att Nämnden har bedömt behovet generellt är ja
      Och att Villkoren är tydliga och lätta att kontrollera är ja
      Och att Individuella bokade samtal är nej
      Och att Annat personligt behov än arbete är nej
      Och beslutsdagen är <dag>
      När frågan "insats_11_kap" prövas
      Så är svaret <svar>
      Och avgör R-70b

      Exempel:
        | dag        | svar     |
        | 2025-06-30 | spärrat  |
        | 2025-07-01 | tillåtet |
        | 2025-07-02 | tillåtet |
