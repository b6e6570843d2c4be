# language: sv
Egenskap: Är sökanden behörig till sommarpraktik
  Får sökanden plats i Ung i sommar eller praktik vid events? Bakgrunden är den ordinarie prövningen; varje scenario ändrar något i den.

  Bakgrund:
    Givet följande fakta:
      | Folkbokförd i kommunen      | ja              |
      | Område                      | C, Ung i sommar |
      | Ålder i år                  | 17              |
      | Beslutet fattas automatiskt | nej             |
      | Ansökan kom in i tid        | ja              |
      | Behöver anpassad plats      | nej             |
    Och beslutsdagen är 2026-04-15

  Regel: 2 § lag (1944:475)

    @R-94
    Scenario: Platserna lottas bland de behöriga
      När frågan "sommarpraktik" prövas
      Så är svaret tillåtet
      Och avgör bara R-94
      Och saknas ingenting
      Och är värdet fordelning lottning

    @R-94
    Scenario: Insatsen är för den som är folkbokförd i kommunen
      Givet att Folkbokförd i kommunen är nej
      När frågan "sommarpraktik" prövas
      Så är svaret spärrat
      Och avgör bara R-94

    @R-94
    Scenario: Det behöver vara känt om sökanden är folkbokförd i kommunen
      Givet att Folkbokförd i kommunen är okänt
      När frågan "sommarpraktik" prövas
      Så är svaret utred
      Och avgör bara R-94
      Och saknas bara Folkbokförd i kommunen
      Och är värdet fordelning lottning

    @R-02
    Scenario: Insatsen är varken Ung i sommar eller praktik vid events
      Givet att Område är A, stöd till arbete och studier
      När frågan "sommarpraktik" prövas
      Så är svaret spärrat
      Och avgör bara R-02

    @R-96
    Scenario: Platserna lottas bland de behöriga, året runt
      Givet att Område är C, praktik vid events
      När frågan "sommarpraktik" prövas
      Så är svaret tillåtet
      Och avgör bara R-96
      Och saknas ingenting
      Och är värdet fordelning lottning

    Scenario: Det behöver vara känt vilken insats ansökan gäller
      Givet att Område är okänt
      När frågan "sommarpraktik" prövas
      Så är svaret utred
      Och saknas bara Område

    @R-99
    Scenario: Ingen plats ges (ålder i år 15)
      Givet att Ålder i år är 15
      När frågan "sommarpraktik" prövas
      Så är svaret spärrat
      Och avgör R-99

    Scenario: Det behöver vara känt om sökanden går i anpassad skola
      Givet att Ålder i år är 20
      När frågan "sommarpraktik" prövas
      Så är svaret utred
      Och saknas Går i anpassad skola
      Och saknas Ålder som uppnås under kalenderåret
      Och är värdet fordelning lottning

    Scenario: Åldern behöver vara känd
      Givet att Ålder i år är okänt
      När frågan "sommarpraktik" prövas
      Så är svaret utred
      Och saknas bara Ålder i år
      Och är värdet fordelning lottning

    @R-95
    Scenario: Anpassad plats ges inom kvoten via elevhälsa, aktivitetsansvar eller fristående skola, inte genom lottning
      Givet att Behöver anpassad plats är ja
      När frågan "sommarpraktik" prövas
      Så är svaret tillåtet
      Och avgör bara R-95
      Och saknas ingenting
      Och är värdet fordelning kvot

    Scenario: Det behöver vara känt om sökanden behöver en anpassad plats
      Givet att Behöver anpassad plats är okänt
      När frågan "sommarpraktik" prövas
      Så är svaret utred
      Och saknas bara Behöver anpassad plats

    @R-94
    Scenario: Ansökan kom in för sent
      Givet att Ansökan kom in i tid är nej
      När frågan "sommarpraktik" prövas
      Så är svaret spärrat
      Och avgör bara R-94

    @R-94
    Scenario: Det behöver vara känt om ansökan kom in i tid
      Givet att Ansökan kom in i tid är okänt
      När frågan "sommarpraktik" prövas
      Så är svaret utred
      Och avgör bara R-94
      Och saknas bara Ansökan kom in i tid
      Och är värdet fordelning lottning

  Regel: 6 kap. 38 § KL

    @R-09b @R-94 @I-30
    Scenario: Lottning får vara underlag, men ett beslut som kan laglighetsprövas får inte fattas automatiskt
      Givet att Beslutet fattas automatiskt är ja
      När frågan "sommarpraktik" prövas
      Så är svaret spärrat
      Och avgör R-09b

    Scenario: Det behöver vara känt om en människa fastställer beslutet
      Givet att Beslutet fattas automatiskt är okänt
      När frågan "sommarpraktik" prövas
      Så är svaret utred
      Och saknas bara Beslutet fattas automatiskt
      Och är värdet fordelning lottning

  Regel: Uppgifter som behöver vara kända

    Scenario: Ingen plats ges (område A, stöd till arbete och studier, ålder i år 20)
      Givet att Område är A, stöd till arbete och studier
      Och att Ålder i år är 20
      När frågan "sommarpraktik" prövas
      Så är svaret spärrat

    Scenario: Ansökan kan inte prövas än (område okänt, ålder i år 20)
      Givet att Område är okänt
      Och att Ålder i år är 20
      När frågan "sommarpraktik" prövas
      Så är svaret utred
      Och saknas Område
      Och saknas Går i anpassad skola
      Och saknas Ålder som uppnås under kalenderåret

    Scenario: Ansökan kan inte prövas än (ålder i år 20, går i anpassad skola ja)
      Givet att Ålder i år är 20
      Och att Går i anpassad skola är ja
      När frågan "sommarpraktik" prövas
      Så är svaret utred
      Och saknas bara Ålder som uppnås under kalenderåret
      Och är värdet fordelning lottning

    Scenario: Ingen plats ges (ålder i år 20, går i anpassad skola nej)
      Givet att Ålder i år är 20
      Och att Går i anpassad skola är nej
      När frågan "sommarpraktik" prövas
      Så är svaret spärrat

    Scenario: Ingen plats ges (ålder i år 20, ålder som uppnås under kalenderåret 22)
      Givet att Ålder i år är 20
      Och att Ålder som uppnås under kalenderåret är 22
      När frågan "sommarpraktik" prövas
      Så är svaret spärrat

    Scenario: Ingen plats ges (går i anpassad skola nej, område okänt, ålder som uppnås under kalenderåret 22, ålder i år 20)
      Givet att Går i anpassad skola är nej
      Och att Område är okänt
      Och att Ålder som uppnås under kalenderåret är 22
      Och att Ålder i år är 20
      När frågan "sommarpraktik" prövas
      Så är svaret spärrat
      Och saknas bara Område

    Scenario: Ingen plats ges (ålder i år 20, går i anpassad skola ja, ålder som uppnås under kalenderåret 22)
      Givet att Ålder i år är 20
      Och att Går i anpassad skola är ja
      Och att Ålder som uppnås under kalenderåret är 22
      När frågan "sommarpraktik" prövas
      Så är svaret spärrat

    Scenario: Ingen plats ges (beslutet fattas automatiskt ja, går i anpassad skola ja, ålder som uppnås under kalenderåret 21, ålder i år 20)
      Givet att Beslutet fattas automatiskt är ja
      Och att Går i anpassad skola är ja
      Och att Ålder som uppnås under kalenderåret är 21
      Och att Ålder i år är 20
      När frågan "sommarpraktik" prövas
      Så är svaret spärrat

    Scenario: Ingen plats ges (område okänt, ålder i år 20, ålder som uppnås under kalenderåret 22)
      Givet att Område är okänt
      Och att Ålder i år är 20
      Och att Ålder som uppnås under kalenderåret är 22
      När frågan "sommarpraktik" prövas
      Så är svaret spärrat
      Och saknas bara Område
