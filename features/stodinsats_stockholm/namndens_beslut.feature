# language: sv
Egenskap: Nämndens beslut om särskild stödinsats följer prövningen
  Nämnden avslår inte en ansökan som inte är utredd. Beslutet kan laglighetsprövas, så 23 § FL gäller inte,
  men ett avslag måste ändå vila på sakliga skäl.

  Bakgrund:
    Givet kommunen är stockholm
    Och följande fakta:
      | Ålder i år                                                       | 24                     |
      | Kön                                                              | man                    |
      | Varken arbetar eller studerar och har nåtts av uppsökande arbete | ja                     |
      | Svag ställning på arbetsmarknaden                                | nej                    |
      | Försörjningsstöd                                                 | inget försörjningsstöd |
      | Det är utrett att kommunen ansvarar för den enskilde             | ja                     |
      | Fullmäktige har gett uppdraget                                   | ja                     |
      | Behöver särskild insats, inte bara råd och stöd                  | ja                     |
    Och beslutsdagen är 2026-05-04

  Regel: 2 kap. 3 § KL – sakliga skäl

    @R-04
    Scenario: Nämnden får inte avslå så länge behovet inte är utrett
      Givet att Behöver särskild insats, inte bara råd och stöd är okänt
      När frågan "stodinsats_stockholm" prövas
      Och regeln "namndbeslut_provning" prövas med:
        | beslut_slag | stodinsats |
        | beslut      | avslag     |
      Så är svaret spärrat
      Och avgör bara R-04
      Och stöds det av 5 § FL
      Och stöds det av 2 kap. 3 § KL

    @R-114
    Scenario: Nämnden får avslå för den som är utanför målgruppen
      Givet att Ålder i år är 30
      När frågan "stodinsats_stockholm" prövas
      Och regeln "namndbeslut_provning" prövas med:
        | beslut_slag | stodinsats |
        | beslut      | avslag     |
      Så är svaret tillåtet
