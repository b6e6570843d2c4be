# language: sv
Egenskap: Gäller aktivitetskravet, och hur många timmar
  Gäller aktivitetskravet, och hur många timmar? Bakgrunden är den ordinarie prövningen; varje scenario ändrar något i den.

  Bakgrund:
    Givet följande fakta:
      | Ålder i år                                            | 35             |
      | Månader med försörjningsstöd i följd före stödmånaden | 3              |
      | Undantag från aktivitetskravet                        | inget undantag |
      | Kan arbeta                                            | ja             |
      | Förmåga till aktivitet sammanlagt                     | 30             |
      | Timmar i arbete, studier eller program                | 0              |
      | Har barn under 8 år                                   | nej            |
      | Individuell plan finns                                | ja             |
    Och beslutsdagen är 2026-10-15

  Regel: 12 kap. 4 a § SoL

    @R-40 @R-41 @R-54 @R-68
    Scenario: Kravet får ställas i det ordinarie fallet
      När frågan "aktivitetskrav" prövas
      Så är svaret tillåtet
      Och avgör bara R-40, R-41, R-54 och R-68
      Och saknas ingenting
      Och är värdet timmar_per_vecka 30
      Och är värdet obligatoriskt ja

    @R-44 @I-16
    Scenario: Den som är under 18 år omfattas inte
      Givet att Ålder i år är 17
      När frågan "aktivitetskrav" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-44
      Och är värdet obligatoriskt nej

    Scenario: Åldern behöver vara känd
      Givet att Ålder i år är okänt
      När frågan "aktivitetskrav" prövas
      Så är svaret utred
      Och saknas bara Ålder i år

    @R-42
    Scenario: Kravet får ställas (månader med försörjningsstöd i följd före stödmånaden 2)
      Givet att Månader med försörjningsstöd i följd före stödmånaden är 2
      När frågan "aktivitetskrav" prövas
      Så är svaret tillåtet
      Och avgör R-42
      Och saknas ingenting
      Och är värdet timmar_per_vecka 30
      Och är värdet obligatoriskt nej

    Scenario: Det behöver vara känt hur många månader i följd försörjningsstöd har betalats
      Givet att Månader med försörjningsstöd i följd före stödmånaden är okänt
      När frågan "aktivitetskrav" prövas
      Så är svaret utred
      Och saknas bara Månader med försörjningsstöd i följd före stödmånaden

    @R-44
    Scenario: Den som är under 18 år omfattas inte (undantag från aktivitetskravet: under 18 år)
      Givet att Undantag från aktivitetskravet är under 18 år
      När frågan "aktivitetskrav" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-44
      Och är värdet obligatoriskt nej

    @R-45 @I-16
    Scenario: Den som är 18–20 år och går i grundskola, gymnasieskola eller jämförlig utbildning är undantagen
      Givet att Undantag från aktivitetskravet är 18–20 år och i skola
      När frågan "aktivitetskrav" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-45
      Och är värdet obligatoriskt nej

    @R-46 @I-16
    Scenario: Den som arbetar, studerar eller deltar i insats på heltid är undantagen
      Givet att Undantag från aktivitetskravet är arbetar heltid
      När frågan "aktivitetskrav" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-46
      Och är värdet obligatoriskt nej

    @R-47 @I-16
    Scenario: Den som deltar på heltid i Arbetsförmedlingens program är undantagen
      Givet att Undantag från aktivitetskravet är i Arbetsförmedlingens program på heltid
      När frågan "aktivitetskrav" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-47
      Och är värdet obligatoriskt nej

    @R-49 @I-16
    Scenario: Den som har uppnått riktåldern för pension är undantagen
      Givet att Undantag från aktivitetskravet är uppnått riktåldern för pension
      När frågan "aktivitetskrav" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-49
      Och är värdet obligatoriskt nej

    @R-50 @I-16
    Scenario: Den som är sjuk eller har sådan förmån är undantagen
      Givet att Undantag från aktivitetskravet är sjukpenning
      När frågan "aktivitetskrav" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-50
      Och är värdet obligatoriskt nej

    @R-51 @I-16
    Scenario: Den som är föräldraledig med litet barn är undantagen
      Givet att Undantag från aktivitetskravet är föräldraledig med litet barn
      När frågan "aktivitetskrav" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-51
      Och är värdet obligatoriskt nej

    Scenario: Det behöver vara känt om något undantar den enskilde
      Givet att Undantag från aktivitetskravet är okänt
      När frågan "aktivitetskrav" prövas
      Så är svaret utred
      Och saknas bara Undantag från aktivitetskravet

    @R-52
    Scenario: Att sakna arbetsförmåga är i sig inget undantag
      Givet att Kan arbeta är nej
      När frågan "aktivitetskrav" prövas
      Så är svaret tillåtet
      Och avgör R-52
      Och saknas ingenting
      Och är värdet timmar_per_vecka 30
      Och är värdet obligatoriskt ja

    @R-56
    Scenario: Kravet får ställas (timmar i arbete, studier eller program 10)
      Givet att Timmar i arbete, studier eller program är 10
      När frågan "aktivitetskrav" prövas
      Så är svaret tillåtet
      Och avgör R-56
      Och saknas ingenting
      Och är värdet timmar_per_vecka 20
      Och är värdet obligatoriskt ja

    Scenario: Timmar i arbete, studier eller program behöver vara kända
      Givet att Timmar i arbete, studier eller program är okänt
      När frågan "aktivitetskrav" prövas
      Så är svaret utred
      Och saknas bara ak_timmar_ovrigt
      Och är värdet obligatoriskt ja

    @R-53
    Scenario: Kravet får ställas (förmåga till aktivitet sammanlagt 41)
      Givet att Förmåga till aktivitet sammanlagt är 41
      När frågan "aktivitetskrav" prövas
      Så är svaret tillåtet
      Och avgör R-53
      Och saknas ingenting
      Och är värdet timmar_per_vecka 40
      Och är värdet obligatoriskt ja

    Scenario: Den enskildes förmåga i timmar per vecka behöver vara känd
      Givet att Förmåga till aktivitet sammanlagt är okänt
      När frågan "aktivitetskrav" prövas
      Så är svaret utred
      Och saknas bara Förmåga till aktivitet sammanlagt
      Och är värdet obligatoriskt ja

    @R-55
    Scenario: Kravet får ställas (har barn under 8 år ja)
      Givet att Har barn under 8 år är ja
      När frågan "aktivitetskrav" prövas
      Så är svaret tillåtet
      Och avgör R-55
      Och saknas ingenting
      Och är värdet timmar_per_vecka 30
      Och är värdet obligatoriskt ja

    Scenario: Det behöver vara känt hur mycket av planen som är eget jobbsökande
      Givet att Timmar i planen, med eget jobbsökande inräknat är 30
      När frågan "aktivitetskrav" prövas
      Så är svaret utred
      Och saknas bara Eget jobbsökande
      Och är värdet timmar_per_vecka 30
      Och är värdet obligatoriskt ja

    @R-53 @I-17
    Scenario: Kravet får inte ställas (timmar i planen, med eget jobbsökande inräknat 45)
      Givet att Timmar i planen, med eget jobbsökande inräknat är 45
      När frågan "aktivitetskrav" prövas
      Så är svaret spärrat
      Och avgör R-53
      Och saknas bara Eget jobbsökande
      Och är värdet timmar_per_vecka 30
      Och är värdet obligatoriskt ja

    @R-60 @I-18
    Scenario: Det finns ingen individuell plan
      Givet att Individuell plan finns är nej
      När frågan "aktivitetskrav" prövas
      Så är svaret spärrat
      Och avgör R-60
      Och är värdet timmar_per_vecka 30
      Och är värdet obligatoriskt ja

    Scenario: Det behöver vara känt om det finns en individuell plan
      Givet att Individuell plan finns är okänt
      När frågan "aktivitetskrav" prövas
      Så är svaret utred
      Och saknas bara Individuell plan finns
      Och är värdet timmar_per_vecka 30
      Och är värdet obligatoriskt ja

    @R-57 @R-58
    Scenario: Aktivitet på arbetsplats förutsätter prövning mot reglerna om statsstöd och undanträngning
      Givet att Slag av aktivitet är på arbetsplats
      När frågan "aktivitetskrav" prövas
      Så är svaret tillåtet
      Och avgör R-57 och R-58
      Och saknas ingenting
      Och är värdet timmar_per_vecka 30
      Och är värdet obligatoriskt ja

    @R-65
    Scenario: Underrätta Arbetsförmedlingen om att aktivitetskravet är aktuellt
      Givet att Inskriven hos Arbetsförmedlingen är ja
      När frågan "aktivitetskrav" prövas
      Så är svaret tillåtet
      Och varnas det för R-65
      Och saknas ingenting
      Och är värdet timmar_per_vecka 30
      Och är värdet obligatoriskt ja

    @R-40
    Scenario: Kravet gäller inte i det ordinarie fallet
      Givet beslutsdagen är 2026-09-15
      När frågan "aktivitetskrav" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-40
      Och är värdet obligatoriskt nej

    Scenario: Det behöver vara känt om något undantar den enskilde (ålder i år: okänt, undantag från aktivitetskravet: okänt)
      Givet att Ålder i år är okänt
      Och att Undantag från aktivitetskravet är okänt
      När frågan "aktivitetskrav" prövas
      Så är svaret utred
      Och saknas Ålder i år
      Och saknas Undantag från aktivitetskravet

    Scenario: Det behöver vara känt om den enskilde har barn under 8 år
      Givet att Förmåga till aktivitet sammanlagt är 41
      Och att Har barn under 8 år är okänt
      När frågan "aktivitetskrav" prövas
      Så är svaret utred
      Och saknas bara Har barn under 8 år
      Och är värdet obligatoriskt ja

    @R-54
    Scenario: Planen kräver mer än de timmar som återstår efter förmåga och övrig tid
      Givet att Eget jobbsökande är 0
      Och att Timmar i planen, med eget jobbsökande inräknat är 31
      När frågan "aktivitetskrav" prövas
      Så är svaret spärrat
      Och avgör R-54
      Och är värdet timmar_per_vecka 30
      Och är värdet obligatoriskt ja

    @R-59
    Scenario: Eget jobbsökande räknas inte som aktivitet och får inte fylla timmarna
      Givet att Eget jobbsökande är 5
      Och att Timmar i planen, med eget jobbsökande inräknat är 30
      När frågan "aktivitetskrav" prövas
      Så är svaret spärrat
      Och avgör R-59
      Och är värdet timmar_per_vecka 30
      Och är värdet obligatoriskt ja
