# language: sv
Egenskap: Gäller skollagen för den unge
  Gäller prao, praktikservice eller kommunala aktivitetsansvaret? Bakgrunden är den ordinarie prövningen; varje scenario ändrar något i den.

  Bakgrund:
    Givet följande fakta:
      | Område                                                | C, kommunala aktivitetsansvaret |
      | Har fyllt 20 år                                       | nej                             |
      | Har gymnasieexamen eller motsvarande                  | nej                             |
      | Går i gymnasieutbildning                              | nej                             |
      | Har fullgjort skolplikten eller folkbokförts därefter | ja                              |
      | Deltagandet krävs av den unge                         | nej                             |
    Och beslutsdagen är 2026-05-04

  Regel: 29 kap. 9 § skollagen

    @R-92 @R-93
    Scenario: Kommunen ska hålla sig informerad, erbjuda individuella åtgärder, föra register och dokumentera
      När frågan "skola" prövas
      Så är svaret tillåtet
      Och avgör bara R-92 och R-93
      Och saknas ingenting

    @R-02
    Scenario: Insatsen hör inte till skollagen
      Givet att Område är A, stöd till arbete och studier
      När frågan "skola" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-02

    @R-91 @R-92
    Scenario: Den unge omfattas av aktivitetsansvaret
      Givet att Område är C, praktikservice
      När frågan "skola" prövas
      Så är svaret tillåtet
      Och avgör bara R-91 och R-92
      Och saknas ingenting

    Scenario: Det behöver vara känt vilken åtgärd det gäller
      Givet att Område är okänt
      När frågan "skola" prövas
      Så är svaret utred
      Och saknas bara Område

    @R-92
    Scenario: Aktivitetsansvaret upphör på 20-årsdagen
      Givet att Har fyllt 20 år är ja
      När frågan "skola" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-92

    Scenario: Det behöver vara känt om den unge har fyllt 20 år
      Givet att Har fyllt 20 år är okänt
      När frågan "skola" prövas
      Så är svaret utred
      Och saknas bara Har fyllt 20 år

    @R-92
    Scenario: Den som har gymnasieexamen eller motsvarande omfattas inte
      Givet att Har gymnasieexamen eller motsvarande är ja
      När frågan "skola" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-92

    Scenario: Det behöver vara känt om den unge har gymnasieexamen
      Givet att Har gymnasieexamen eller motsvarande är okänt
      När frågan "skola" prövas
      Så är svaret utred
      Och saknas bara gymnasieexamen

    @R-92
    Scenario: Den som går i gymnasieutbildning omfattas inte av aktivitetsansvaret
      Givet att Går i gymnasieutbildning är ja
      När frågan "skola" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-92

    Scenario: Det behöver vara känt om den unge går i gymnasieutbildning
      Givet att Går i gymnasieutbildning är okänt
      När frågan "skola" prövas
      Så är svaret utred
      Och saknas bara Går i gymnasieutbildning

    @R-92
    Scenario: Den som inte har fullgjort skolplikten omfattas inte
      Givet att Har fullgjort skolplikten eller folkbokförts därefter är nej
      När frågan "skola" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-92

    Scenario: Det behöver vara känt om skolplikten är fullgjord
      Givet att Har fullgjort skolplikten eller folkbokförts därefter är okänt
      När frågan "skola" prövas
      Så är svaret utred
      Och saknas bara fullgjord_skolplikt

    @R-92
    Scenario: Deltagandet är frivilligt för den unge och får inte krävas
      Givet att Deltagandet krävs av den unge är ja
      När frågan "skola" prövas
      Så är svaret spärrat
      Och avgör R-92

    @R-92
    Scenario: Det behöver vara känt om deltagandet krävs av den unge
      Givet att Deltagandet krävs av den unge är okänt
      När frågan "skola" prövas
      Så är svaret utred
      Och avgör R-92
      Och saknas bara Deltagandet krävs av den unge

    @R-92
    Scenario: Aktivitetsansvaret upphör på 20-årsdagen (område: C, praktikservice, har fyllt 20 år: ja)
      Givet att Område är C, praktikservice
      Och att Har fyllt 20 år är ja
      När frågan "skola" prövas
      Så är svaret ej tillämpligt
      Och avgör R-92

    @R-92
    Scenario: Den som har gymnasieexamen eller motsvarande omfattas inte (område: C, praktikservice, har gymnasieexamen eller motsvarande: ja)
      Givet att Område är C, praktikservice
      Och att Har gymnasieexamen eller motsvarande är ja
      När frågan "skola" prövas
      Så är svaret ej tillämpligt
      Och avgör R-92

    @R-91
    Scenario: Gymnasieelev
      Givet att Område är C, praktikservice
      Och att Går i gymnasieutbildning är ja
      När frågan "skola" prövas
      Så är svaret tillåtet
      Och avgör bara R-91
      Och saknas ingenting

    Scenario: Det behöver vara känt om den unge går i gymnasieutbildning (område: C, praktikservice, går i gymnasieutbildning: okänt)
      Givet att Område är C, praktikservice
      Och att Går i gymnasieutbildning är okänt
      När frågan "skola" prövas
      Så är svaret utred
      Och saknas bara Går i gymnasieutbildning

    @R-92
    Scenario: Den som inte har fullgjort skolplikten omfattas inte (område: C, praktikservice, har fullgjort skolplikten eller folkbokförts därefter: nej)
      Givet att Område är C, praktikservice
      Och att Har fullgjort skolplikten eller folkbokförts därefter är nej
      När frågan "skola" prövas
      Så är svaret ej tillämpligt
      Och avgör R-92

    @R-91
    Scenario: Deltagandet är frivilligt för eleven och får inte krävas
      Givet att Deltagandet krävs av den unge är ja
      Och att Område är C, praktikservice
      Och att Går i gymnasieutbildning är ja
      När frågan "skola" prövas i profilen skr_norm
      Så är svaret spärrat
      Och avgör bara R-91

  Regel: 10 kap. 8 a § skollagen

    Scenario: Årskursen behöver vara känd
      Givet att Område är C, prao
      När frågan "skola" prövas
      Så är svaret utred
      Och saknas bara Årskurs

    @R-90
    Scenario: Prao anordnas från och med årskurs 8.
      Givet att Område är C, prao
      Och att Årskurs är 7
      När frågan "skola" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-90

    @R-90
    Scenario: Prao anordnas från årskurs 8 under minst tio dagar
      Givet att Område är C, prao
      Och att Årskurs är 8
      När frågan "skola" prövas
      Så är svaret tillåtet
      Och avgör bara R-90
      Och saknas ingenting
