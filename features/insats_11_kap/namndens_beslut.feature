# language: sv
Egenskap: Nämndens beslut om en insats enligt 11 kap. SoL följer prövningen
  Nämnden avslår inte en ansökan som inte är utredd. Utredningen ska vara klar innan beslutet fattas.

  Bakgrund:
    Givet följande fakta:
      | Annat personligt behov än arbete     | ja  |
      | Behovet är enbart arbete             | nej |
      | Nämnden har bedömt behovet generellt | nej |
      | Individuella bokade samtal           | ja  |
    Och beslutsdagen är 2026-05-04

  Regel: 23 § FL – ärendet ska vara utrett

    @R-70a
    Scenario: Nämnden får inte avslå så länge behovet inte är utrett
      Givet att Annat personligt behov än arbete är okänt
      När frågan "insats_11_kap" prövas
      Och regeln "namndbeslut_provning" prövas med:
        | beslut_slag | insats_11_kap |
        | beslut      | avslag        |
      Så är svaret spärrat
      Och avgör bara R-70a
      Och stöds det av 23 § FL
      Och säger svaret "Ansökan får inte avslås innan utredningen är klar"

    @R-70a
    Scenario: Nämnden får avslå när utredningen visar att villkoren inte är uppfyllda
      Givet att Annat personligt behov än arbete är nej
      När frågan "insats_11_kap" prövas
      Och regeln "namndbeslut_provning" prövas med:
        | beslut_slag | insats_11_kap |
        | beslut      | avslag        |
      Så är svaret tillåtet
      Och avgör bara R-70a
