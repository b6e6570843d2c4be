# language: sv
Egenskap: Får stödinsatsen beviljas
  Får den särskilda individanpassade stödinsatsen beviljas? Bakgrunden är den ordinarie prövningen; varje scenario ändrar något i den.

  Bakgrund:
    Givet följande fakta:
      | Ålder i år                                                       | 22                     |
      | Kön                                                              | man                    |
      | Varken arbetar eller studerar och har nåtts av uppsökande arbete | ja                     |
      | Svag ställning på arbetsmarknaden                                | nej                    |
      | Försörjningsstöd                                                 | inget försörjningsstöd |
      | Det är utrett att kommunen ansvarar för den enskilde             | ja                     |
      | Fullmäktige har gett uppdraget                                   | ja                     |
      | Behöver särskild insats, inte bara råd och stöd                  | ja                     |
    Och beslutsdagen är 2026-05-04
    Och kommunen är stockholm

  Regel: 11 kap. 4 § SoL

    @R-110 @R-115
    Scenario: Den enskilde är 19–29 år och varken arbetar eller studerar
      När frågan "stodinsats_stockholm" prövas
      Så är svaret tillåtet
      Och avgör bara R-110 och R-115
      Och saknas ingenting

    @R-114
    Scenario: Den enskilde är utanför målgruppen
      Givet att Ålder i år är 18
      När frågan "stodinsats_stockholm" prövas
      Så är svaret spärrat
      Och avgör bara R-114

    Scenario: Åldern behöver vara känd
      Givet att Ålder i år är okänt
      När frågan "stodinsats_stockholm" prövas
      Så är svaret utred
      Och saknas bara Ålder i år

    Scenario: Det behöver vara känt om den enskilde varken arbetar eller studerar
      Givet att Varken arbetar eller studerar och har nåtts av uppsökande arbete är okänt
      När frågan "stodinsats_stockholm" prövas
      Så är svaret utred
      Och saknas bara uvas

    @R-112 @I-31
    Scenario: Insatsen beviljas inte (försörjningsstöd försörjningsstöd är beviljat)
      Givet att Försörjningsstöd är försörjningsstöd är beviljat
      När frågan "stodinsats_stockholm" prövas
      Så är svaret spärrat
      Och avgör R-112

    Scenario: Det behöver vara känt om den enskilde har försörjningsstöd
      Givet att Försörjningsstöd är okänt
      När frågan "stodinsats_stockholm" prövas
      Så är svaret utred
      Och saknas bara Försörjningsstöd

    @R-110
    Scenario: Det behöver vara känt om fullmäktige har gett uppdraget
      Givet att Fullmäktige har gett uppdraget är okänt
      När frågan "stodinsats_stockholm" prövas
      Så är svaret utred
      Och avgör bara R-110
      Och saknas bara Fullmäktige har gett uppdraget

    @R-113
    Scenario: Den enskilde behöver råd och stöd, inte en särskild insats
      Givet att Behöver särskild insats, inte bara råd och stöd är nej
      När frågan "stodinsats_stockholm" prövas
      Så är svaret spärrat
      Och avgör R-113

    Scenario: Det behöver vara känt om den enskilde behöver en särskild insats
      Givet att Behöver särskild insats, inte bara råd och stöd är okänt
      När frågan "stodinsats_stockholm" prövas
      Så är svaret utred
      Och saknas bara behov_av_sarskild_insats

    @R-110
    Scenario: Kommunen har inte den särskilda stödinsatsen
      När frågan "stodinsats_stockholm" prövas i profilen skr_norm
      Så är svaret spärrat
      Och avgör bara R-110

    @R-111
    Scenario: Den enskilda är kvinna med svag ställning på arbetsmarknaden
      Givet att Kön är kvinna
      Och att Svag ställning på arbetsmarknaden är ja
      När frågan "stodinsats_stockholm" prövas
      Så är svaret tillåtet
      Och avgör R-111
      Och saknas ingenting

    Scenario: Det behöver vara känt om ställningen på arbetsmarknaden är svag
      Givet att Ålder i år är 18
      Och att Kön är kvinna
      Och att Svag ställning på arbetsmarknaden är okänt
      När frågan "stodinsats_stockholm" prövas i profilen skr_norm
      Så är svaret spärrat
      Och saknas bara Svag ställning på arbetsmarknaden

    Scenario: Det behöver vara känt om den enskilda är kvinna
      Givet att Kön är okänt
      Och att Svag ställning på arbetsmarknaden är ja
      Och att Ålder i år är 18
      När frågan "stodinsats_stockholm" prövas
      Så är svaret utred
      Och saknas bara Kön

  Regel: Uppgifter som behöver vara kända

    Scenario: Insatsen får beviljas (kön kvinna)
      Givet att Kön är kvinna
      När frågan "stodinsats_stockholm" prövas
      Så är svaret tillåtet
      Och saknas ingenting

    Scenario: Insatsen beviljas inte (varken arbetar eller studerar och har nåtts av uppsökande arbete nej)
      Givet att Varken arbetar eller studerar och har nåtts av uppsökande arbete är nej
      När frågan "stodinsats_stockholm" prövas
      Så är svaret spärrat

    Scenario: Insatsen beviljas inte (ålder i år 18, kön kvinna)
      Givet att Ålder i år är 18
      Och att Kön är kvinna
      När frågan "stodinsats_stockholm" prövas
      Så är svaret spärrat

    Scenario: Insatsen beviljas inte (ålder i år 18, kön okänt)
      Givet att Ålder i år är 18
      Och att Kön är okänt
      När frågan "stodinsats_stockholm" prövas
      Så är svaret spärrat

    Scenario: Insatsen kan inte prövas än (ålder i år okänt, kön kvinna)
      Givet att Ålder i år är okänt
      Och att Kön är kvinna
      När frågan "stodinsats_stockholm" prövas
      Så är svaret utred
      Och saknas bara Ålder i år

    Scenario: Insatsen beviljas inte (ålder i år okänt, varken arbetar eller studerar och har nåtts av uppsökande arbete nej)
      Givet att Ålder i år är okänt
      Och att Varken arbetar eller studerar och har nåtts av uppsökande arbete är nej
      När frågan "stodinsats_stockholm" prövas
      Så är svaret spärrat

    Scenario: Insatsen beviljas inte (kön kvinna, varken arbetar eller studerar och har nåtts av uppsökande arbete nej)
      Givet att Kön är kvinna
      Och att Varken arbetar eller studerar och har nåtts av uppsökande arbete är nej
      När frågan "stodinsats_stockholm" prövas
      Så är svaret spärrat

    Scenario: Insatsen kan inte prövas än (kön kvinna, varken arbetar eller studerar och har nåtts av uppsökande arbete okänt)
      Givet att Kön är kvinna
      Och att Varken arbetar eller studerar och har nåtts av uppsökande arbete är okänt
      När frågan "stodinsats_stockholm" prövas
      Så är svaret utred
      Och saknas bara uvas

    Scenario: Insatsen beviljas inte (kön okänt, varken arbetar eller studerar och har nåtts av uppsökande arbete nej)
      Givet att Kön är okänt
      Och att Varken arbetar eller studerar och har nåtts av uppsökande arbete är nej
      När frågan "stodinsats_stockholm" prövas
      Så är svaret spärrat

    Scenario: Insatsen kan inte prövas än (kön okänt, varken arbetar eller studerar och har nåtts av uppsökande arbete okänt)
      Givet att Kön är okänt
      Och att Varken arbetar eller studerar och har nåtts av uppsökande arbete är okänt
      När frågan "stodinsats_stockholm" prövas
      Så är svaret utred
      Och saknas bara uvas

    Scenario: Insatsen kan inte prövas än (svag ställning på arbetsmarknaden ja, kön kvinna, varken arbetar eller studerar och har nåtts av uppsökande arbete okänt, det är utrett att kommunen ansvarar för den enskilde okänt)
      Givet att Svag ställning på arbetsmarknaden är ja
      Och att Kön är kvinna
      Och att Varken arbetar eller studerar och har nåtts av uppsökande arbete är okänt
      Och att Det är utrett att kommunen ansvarar för den enskilde är okänt
      När frågan "stodinsats_stockholm" prövas
      Så är svaret utred
      Och saknas bara Det är utrett att kommunen ansvarar för den enskilde

    Scenario: Insatsen får beviljas (kön kvinna, ålder i år okänt, svag ställning på arbetsmarknaden ja, försörjningsstöd annat ekonomiskt bistånd än försörjningsstöd)
      Givet att Kön är kvinna
      Och att Ålder i år är okänt
      Och att Svag ställning på arbetsmarknaden är ja
      Och att Försörjningsstöd är annat ekonomiskt bistånd än försörjningsstöd
      När frågan "stodinsats_stockholm" prövas
      Så är svaret tillåtet
      Och saknas ingenting

    Scenario: Insatsen kan inte prövas än (kön okänt, ålder i år okänt, svag ställning på arbetsmarknaden okänt)
      Givet att Kön är okänt
      Och att Ålder i år är okänt
      Och att Svag ställning på arbetsmarknaden är okänt
      När frågan "stodinsats_stockholm" prövas
      Så är svaret utred
      Och saknas Ålder i år
      Och saknas Kön
      Och saknas Svag ställning på arbetsmarknaden

    Scenario: Insatsen beviljas inte (kön kvinna, ålder i år okänt, varken arbetar eller studerar och har nåtts av uppsökande arbete nej, profil skr_norm)
      Givet att Kön är kvinna
      Och att Ålder i år är okänt
      Och att Varken arbetar eller studerar och har nåtts av uppsökande arbete är nej
      När frågan "stodinsats_stockholm" prövas i profilen skr_norm
      Så är svaret spärrat

    Scenario: Insatsen kan inte prövas än (svag ställning på arbetsmarknaden okänt, varken arbetar eller studerar och har nåtts av uppsökande arbete nej, kön kvinna)
      Givet att Svag ställning på arbetsmarknaden är okänt
      Och att Varken arbetar eller studerar och har nåtts av uppsökande arbete är nej
      Och att Kön är kvinna
      När frågan "stodinsats_stockholm" prövas
      Så är svaret utred
      Och saknas bara Svag ställning på arbetsmarknaden

    Scenario: Insatsen kan inte prövas än (kön okänt, svag ställning på arbetsmarknaden ja, fullmäktige har gett uppdraget okänt, varken arbetar eller studerar och har nåtts av uppsökande arbete nej)
      Givet att Kön är okänt
      Och att Svag ställning på arbetsmarknaden är ja
      Och att Fullmäktige har gett uppdraget är okänt
      Och att Varken arbetar eller studerar och har nåtts av uppsökande arbete är nej
      När frågan "stodinsats_stockholm" prövas
      Så är svaret utred
      Och saknas Kön
      Och saknas Fullmäktige har gett uppdraget

    Scenario: Insatsen beviljas inte (behöver särskild insats, inte bara råd och stöd nej, kön kvinna, svag ställning på arbetsmarknaden okänt, varken arbetar eller studerar och har nåtts av uppsökande arbete okänt)
      Givet att Behöver särskild insats, inte bara råd och stöd är nej
      Och att Kön är kvinna
      Och att Svag ställning på arbetsmarknaden är okänt
      Och att Varken arbetar eller studerar och har nåtts av uppsökande arbete är okänt
      När frågan "stodinsats_stockholm" prövas
      Så är svaret spärrat
      Och saknas uvas
      Och saknas Svag ställning på arbetsmarknaden

    Scenario: Insatsen beviljas inte (ålder i år okänt, försörjningsstöd ansökan om försörjningsstöd är inte prövad, kön okänt, varken arbetar eller studerar och har nåtts av uppsökande arbete nej, profil skr_norm)
      Givet att Ålder i år är okänt
      Och att Försörjningsstöd är ansökan om försörjningsstöd är inte prövad
      Och att Kön är okänt
      Och att Varken arbetar eller studerar och har nåtts av uppsökande arbete är nej
      När frågan "stodinsats_stockholm" prövas i profilen skr_norm
      Så är svaret spärrat

  Regel: 2 kap. 1 § KL

    @R-116
    Scenario: Utred vilken kommun den enskilde hör till innan beslutet
      Givet att Det är utrett att kommunen ansvarar för den enskilde är nej
      När frågan "stodinsats_stockholm" prövas
      Så är svaret utred
      Och avgör R-116

    Scenario: Det behöver vara känt om tillhörigheten är utredd
      Givet att Det är utrett att kommunen ansvarar för den enskilde är okänt
      När frågan "stodinsats_stockholm" prövas
      Så är svaret utred
      Och saknas bara Det är utrett att kommunen ansvarar för den enskilde

    @R-110
    Scenario: Nämnden har inte fullmäktiges uppdrag att bevilja insatsen
      Givet att Fullmäktige har gett uppdraget är nej
      När frågan "stodinsats_stockholm" prövas
      Så är svaret spärrat
      Och avgör bara R-110
