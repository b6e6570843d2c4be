# language: sv
Egenskap: Samma person får den lag som gäller den dagen
  Tre klockor väljer lag (rättskarta G): beslutsdagen för handläggning och överklagande, stödmånaden för stöd och
  aktivitetskrav, händelsedagen för frånvaro. Den enskilde är densamma i alla scenarier: 35 år, med försörjningsstöd
  sedan länge, utan undantag, anvisad till en verksamhet.

  Bakgrund:
    Givet följande fakta:
      | Ålder i år                                            | 35                           |
      | Försörjningsstöd                                      | försörjningsstöd är beviljat |
      | Månader med försörjningsstöd i följd före stödmånaden | 5                            |
      | Undantag från aktivitetskravet                        | inget undantag               |

  Regel: Beslutsdagen – 4 kap. 4 § SoL (2001:453) till och med den 30 juni 2025, därefter 12 kap. 4 § SoL

    @R-10
    Scenariomall: En anvisning som beslutas <dag> vilar på <lagrum>
      Givet följande fakta:
        | Första ansökan om försörjningsstöd                                    | nej                                         |
        | Behovet av kompetenshöjande verksamhet är utrett                      | ja                                          |
        | Arbetsförmedlingens insats                                            | Arbetsförmedlingen har ingen lämplig insats |
        | Samråd med Arbetsförmedlingen har hållits                             | ja                                          |
        | Dag för samrådet                                                      | 2025-06-02                                  |
        | Samrådets form                                                        | trepartssamtal                              |
        | Vad den enskilde anvisas till                                         | praktik                                     |
        | Verksamheten är namngiven                                             | ja                                          |
        | Anvisningens första dag                                               | 2027-08-01                                  |
        | Anvisningens sista dag                                                | 2027-12-31                                  |
        | Syftet är att utveckla möjligheterna till egen försörjning            | ja                                          |
        | Den enskildes önskemål och förutsättningar är vägda och dokumenterade | ja                                          |
      Och beslutsdagen är <dag>
      När frågan "anvisning" prövas
      Så är svaret tillåtet
      Och avgör bara R-10
      Och stöds det av <lagrum>
      Och överklagas det genom förvaltningsbesvär

      Exempel: den gamla lagens sista dag, den nya lagens första dag och dagen efter
        | dag        | lagrum                     |
        | 2025-06-30 | 4 kap. 4 § SoL (2001:453)  |
        | 2025-07-01 | 12 kap. 4 § SoL            |
        | 2025-07-02 | 12 kap. 4 § SoL            |

      Exempel: aktivitetskravet tar inte bort rätten att anvisa
        | dag        | lagrum          |
        | 2026-06-30 | 12 kap. 4 § SoL |
        | 2026-07-01 | 12 kap. 4 § SoL |
        | 2026-09-30 | 12 kap. 4 § SoL |
        | 2026-10-01 | 12 kap. 4 § SoL |
        | 2027-01-01 | 12 kap. 4 § SoL |
        | 2027-07-01 | 12 kap. 4 § SoL |

    @R-16
    Scenariomall: Den som nekas anvisning <dag> får veta den paragraf som gällde då
      Givet att Samråd med Arbetsförmedlingen har hållits är nej
      Och beslutsdagen är <dag>
      När frågan "anvisning" prövas
      Så är svaret spärrat
      Och avgör bara R-16
      Och säger svaret "<ord>"

      Exempel:
        | dag        | ord                                                   |
        | 2025-06-30 | innan den anvisar (4 kap. 4 § SoL (2001:453))         |
        | 2025-07-01 | innan den anvisar (12 kap. 4 § tredje stycket SoL)    |
        | 2025-07-02 | innan den anvisar (12 kap. 4 § tredje stycket SoL)    |

    @R-29
    Scenariomall: Den anvisades ställning på arbetsplatsen följer <lagrum> när beslutet är av den <dag>
      Givet att Anvisning är beslutad är ja
      Och att Vem som hanterar den anvisade är socialtjänsten
      Och beslutsdagen är <dag>
      När frågan "utforande" prövas
      Så är svaret tillåtet
      Och stöds det av <lagrum>

      Exempel:
        | dag        | lagrum                    |
        | 2025-06-30 | 4 kap. 6 § SoL (2001:453) |
        | 2025-07-01 | 12 kap. 6 § SoL           |
        | 2025-07-02 | 12 kap. 6 § SoL           |

    @R-70a
    Scenariomall: Ett personligt behov prövas <dag> enligt <lagrum>
      Givet att Annat personligt behov än arbete är ja
      Och att Behovet är enbart arbete är nej
      Och att Nämnden har bedömt behovet generellt är nej
      Och beslutsdagen är <dag>
      När frågan "insats_11_kap" prövas
      Så är svaret tillåtet
      Och avgör R-70a
      Och stöds det av <lagrum>

      Exempel:
        | dag        | lagrum                    |
        | 2025-06-30 | 4 kap. 1 § SoL (2001:453) |
        | 2025-07-01 | 11 kap. 1 § SoL           |
        | 2025-07-02 | 11 kap. 1 § SoL           |

    @R-70b
    Scenariomall: Insats utan individuell behovsprövning finns först från den 1 juli 2025 (<dag>)
      Givet att Annat personligt behov än arbete är nej
      Och att Behovet är enbart arbete är nej
      Och att Nämnden har bedömt behovet generellt är ja
      Och att Villkoren är tydliga och lätta att kontrollera är ja
      Och beslutsdagen är <dag>
      När frågan "insats_11_kap" prövas
      Så är svaret <svar>
      Och avgör bara R-70b

      Exempel:
        | dag        | svar     |
        | 2025-06-30 | spärrat  |
        | 2025-07-01 | tillåtet |
        | 2025-07-02 | tillåtet |

  Regel: Händelsedagen – 4 kap. 5 § SoL (2001:453) till och med den 30 juni 2025, därefter 12 kap. 5 § SoL

    @R-31
    Scenariomall: Frånvaro <händelse> prövas enligt <lagrum>, också när beslutet fattas senare
      Givet följande fakta:
        | Vad händelsen gäller                | anvisad verksamhet    |
        | Händelse                            | uteblir               |
        | Dag för händelsen                   | <händelse>            |
        | Skäl för händelsen                  | inget godtagbart skäl |
        | Anvisning är beslutad               | ja                    |
        | Anvisningen är giltig               | ja                    |
        | Lagrum för nedsättning eller avslag | 12 kap. 5 § SoL       |
        | Den enskilde har fått yttra sig     | ja                    |
        | Antal barn i hushållet              | 0                     |
        | Föreslagen nedsättning eller avslag | nedsättning           |
      Och beslutsdagen är <beslut>
      När frågan "sanktion" prövas
      Så är svaret tillåtet
      Och avgör bara R-31 och R-37
      Och stöds det av <lagrum>
      Och gäller delegationspunkt 2.8

      Exempel: anvisningen gäller sin period, frånvaron prövas efter sin egen dag
        | händelse   | beslut     | lagrum                    |
        | 2025-06-30 | 2025-07-15 | 4 kap. 5 § SoL (2001:453) |
        | 2025-07-01 | 2025-07-15 | 12 kap. 5 § SoL           |
        | 2025-07-02 | 2025-07-15 | 12 kap. 5 § SoL           |

      Exempel: aktivitetskravet ändrar ingenting för den som är anvisad
        | händelse   | beslut     | lagrum          |
        | 2026-06-30 | 2026-07-01 | 12 kap. 5 § SoL |
        | 2026-07-01 | 2026-07-15 | 12 kap. 5 § SoL |
        | 2026-09-30 | 2026-10-15 | 12 kap. 5 § SoL |
        | 2026-10-01 | 2026-10-15 | 12 kap. 5 § SoL |
        | 2027-07-01 | 2027-07-15 | 12 kap. 5 § SoL |

    @R-38
    Scenariomall: Fel lagrum stoppas med den paragraf som gällde <händelse>
      Givet följande fakta:
        | Vad händelsen gäller                | anvisad verksamhet |
        | Händelse                            | uteblir            |
        | Dag för händelsen                   | <händelse>         |
        | Lagrum för nedsättning eller avslag | 12 kap. 1 § SoL    |
      Och beslutsdagen är 2025-07-15
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-38
      Och säger svaret "<ord>"

      Exempel:
        | händelse   | ord                                                           |
        | 2025-06-30 | Bristande följsamhet prövas enligt 4 kap. 5 § SoL (2001:453), |
        | 2025-07-01 | Bristande följsamhet prövas enligt 12 kap. 5 § SoL,           |
        | 2025-07-02 | Bristande följsamhet prövas enligt 12 kap. 5 § SoL,           |

  Regel: Stödmånaden – 12 kap. 4 a § SoL gäller från juli 2026 och kan vara obligatorisk från oktober 2026

    @R-40 @I-15
    Scenariomall: I <månad> finns inget aktivitetskrav
      Givet stödmånaden är <månad>
      Och beslutsdagen är <dag>
      När frågan "aktivitetskrav" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-40
      Och är värdet obligatoriskt nej
      Och säger svaret "<ord>"

      Exempel: bestämmelserna har inte trätt i kraft
        | månad   | dag        | ord                                                    |
        | 2025-06 | 2025-06-30 | träder i kraft med stödmånaden 2026-07                 |
        | 2025-07 | 2025-07-01 | träder i kraft med stödmånaden 2026-07                 |
        | 2026-06 | 2026-06-30 | träder i kraft med stödmånaden 2026-07                 |

      Exempel: bestämmelserna gäller men kravet får bara förberedas
        | månad   | dag        | ord                 |
        | 2026-07 | 2026-07-01 | Nämnden får förbereda |
        | 2026-08 | 2026-08-03 | Nämnden får förbereda |
        | 2026-09 | 2026-09-30 | Nämnden får förbereda |

      Exempel: stödmånaden väljer, inte beslutsdagen
        | månad   | dag        | ord                   |
        | 2026-09 | 2026-10-01 | Nämnden får förbereda |

    @R-40 @R-41
    Scenariomall: I <månad> ska nämnden begära att den enskilde deltar
      Givet följande fakta:
        | Kan arbeta                             | ja  |
        | Förmåga till aktivitet sammanlagt      | 40  |
        | Timmar i arbete, studier eller program | 0   |
        | Har barn under 8 år                    | nej |
        | Individuell plan finns                 | ja  |
      Och stödmånaden är <månad>
      Och beslutsdagen är <dag>
      När frågan "aktivitetskrav" prövas
      Så är svaret tillåtet
      Och avgör bara R-40, R-41, R-54 och R-68
      Och är värdet obligatoriskt ja
      Och är värdet timmar_per_vecka 40
      Och stöds det av 12 kap. 4 a § SoL

      Exempel:
        | månad   | dag        |
        | 2026-10 | 2026-09-28 |
        | 2026-10 | 2026-10-01 |
        | 2026-11 | 2026-11-02 |
        | 2027-01 | 2027-01-01 |
        | 2027-07 | 2027-07-01 |

    @R-41
    Scenariomall: Kravet för <månad> räknas in i redovisningen till IVO varje kvartal
      Givet stödmånaden är <månad>
      Och beslutsdagen är 2027-01-04
      När frågan "aktivitetskrav" prövas
      Så avgör R-41
      Och säger svaret "<ord>"

      Exempel: första gången i januari 2027
        | månad   | ord                                                               |
        | 2027-01 | räknas som obligatoriskt när kommunen redovisar till Inspektionen |
        | 2027-02 | räknas som obligatoriskt när kommunen redovisar till Inspektionen |

    @R-42
    Scenariomall: Också ett frivilligt krav för <månad> redovisas till IVO
      Givet att Månader med försörjningsstöd i följd före stödmånaden är 2
      Och stödmånaden är <månad>
      Och beslutsdagen är 2027-01-04
      När frågan "aktivitetskrav" prövas
      Så avgör R-42
      Och säger svaret "räknas som frivilligt när kommunen redovisar till Inspektionen"

      Exempel:
        | månad   |
        | 2027-01 |
        | 2027-02 |

    @R-02
    Scenariomall: Ingången leder till aktivitetskravet först i oktober 2026 (<månad>)
      Givet följande fakta:
        | Första ansökan om försörjningsstöd                   | nej                             |
        | Behovet av kompetenshöjande verksamhet är utrett     | ja                              |
        | Område                                               | A, stöd till arbete och studier |
        | Uppdragsgivare                                       | kommunen själv                  |
        | Anvisning är beslutad                                | nej                             |
        | Folkbokförd i kommunen                               | ja                              |
        | Det är utrett att kommunen ansvarar för den enskilde | ja                              |
      Och stödmånaden är <månad>
      Och beslutsdagen är 2026-10-01
      När frågan "vagval" prövas
      Så är svaret tillåtet
      Och avgör bara <grenar>
      Och är värdet spar <spår>

      Exempel:
        | månad   | grenar              | spår                                       |
        | 2026-08 | R-02 och R-71       | anvisning_12_4, ansokan_fl                 |
        | 2026-09 | R-02 och R-71       | anvisning_12_4, ansokan_fl                 |
        | 2026-10 | R-02, R-40 och R-71 | anvisning_12_4, aktivitetskrav, ansokan_fl |
        | 2027-01 | R-02, R-40 och R-71 | anvisning_12_4, aktivitetskrav, ansokan_fl |

  Regel: Händelsedagen – frånvaro före oktober 2026 bryter inte mot aktivitetskravet

    @R-40 @I-15
    Scenariomall: Frånvaro <händelse> får inte läggas till grund
      Givet följande fakta:
        | Vad händelsen gäller | aktivitetskravet |
        | Händelse             | uteblir          |
        | Dag för händelsen    | <händelse>       |
      Och stödmånaden är <månad>
      Och beslutsdagen är <beslut>
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-40

      Exempel:
        | händelse   | månad   | beslut     |
        | 2026-06-30 | 2026-07 | 2026-07-15 |
        | 2026-09-29 | 2026-10 | 2026-10-15 |
        | 2026-09-30 | 2026-10 | 2026-10-15 |
        | 2026-09-30 | 2026-09 | 2026-10-15 |

    @R-62
    Scenariomall: Frånvaro <händelse> får läggas till grund
      Givet följande fakta:
        | Vad händelsen gäller                                         | aktivitetskravet      |
        | Händelse                                                     | uteblir               |
        | Dag för händelsen                                            | <händelse>            |
        | Skäl för händelsen                                           | inget godtagbart skäl |
        | Lagrum för nedsättning eller avslag                          | 12 kap. 5 § SoL       |
        | Den enskilde har fått yttra sig                              | ja                    |
        | Antal barn i hushållet                                       | 0                     |
        | Föreslagen nedsättning eller avslag                          | nedsättning           |
        | Kommunen har inte kunnat erbjuda plats                       | nej                   |
        | Andel av tiden som den enskilde uteblivit                    | 1                     |
        | Samma frånvaro har redan lett till nedsättning eller avslag  | nej                   |
        | Individuell plan finns                                       | ja                    |
      Och stödmånaden är <månad>
      Och beslutsdagen är <beslut>
      När frågan "sanktion" prövas
      Så är svaret tillåtet
      Och avgör bara R-37 och R-62
      Och stöds det av 12 kap. 5 § SoL

      Exempel:
        | händelse   | månad   | beslut     |
        | 2026-10-01 | 2026-10 | 2026-10-15 |
        | 2026-10-02 | 2026-10 | 2026-10-15 |
        | 2027-01-04 | 2027-01 | 2027-01-15 |
        | 2027-07-01 | 2027-07 | 2027-07-15 |

    @R-61
    Scenariomall: Från den 1 juli 2027 kan brist på platser ge kommunen sanktionsavgift (<händelse>)
      Givet följande fakta:
        | Vad händelsen gäller                   | aktivitetskravet |
        | Händelse                               | uteblir          |
        | Dag för händelsen                      | <händelse>       |
        | Kommunen har inte kunnat erbjuda plats | ja               |
      Och beslutsdagen är 2027-07-05
      När frågan "sanktion" prövas
      Så är svaret spärrat
      Och avgör R-61
      Och varnas det <sägs> R-61

      Exempel: dagen före
        | händelse   | sägs     |
        | 2027-06-30 | inte för |

      Exempel: dagen och dagen efter
        | händelse   | sägs |
        | 2027-07-01 | för  |
        | 2027-07-02 | för  |
