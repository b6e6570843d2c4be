# language: sv
Egenskap: Det som kommunen eller lagen ställer in ändrar svaret
  Varje parameter i processes/gemensamt/parametrar.toml som är omstridd eller lokal kan ändras. Här ändras en i taget.

  Bakgrund:
    Givet beslutsdagen är 2026-10-15

  Regel: 12 kap. 4 a § SoL – omständigheter som undantar (H-12)

    Scenariomall: Utanför listan undantar inte längre: <undantag>
      Givet kommunens parameter "ak_undantag_lista" är <lista>
      Och följande fakta:
        | Ålder i år                                            | <ålder>    |
        | Undantag från aktivitetskravet                        | <undantag> |
        | Månader med försörjningsstöd i följd före stödmånaden | 5          |
      När frågan "aktivitetskrav" prövas
      Så avgör R-41
      Och är värdet obligatoriskt ja

      Exempel:
        | undantag                                | lista                | ålder |
        | under 18 år                             | riktalder, skola18_20 | 18    |
        | 18–20 år och i skola                    | riktalder, under18   | 19    |
        | studerar heltid                         | riktalder, under18   | 35    |
        | i Arbetsförmedlingens program på heltid | riktalder, under18   | 35    |
        | uppnått riktåldern för pension          | skola18_20, under18  | 67    |
        | aktivitetsersättning                    | riktalder, under18   | 25    |
        | föräldraledig med litet barn            | riktalder, under18   | 30    |

  Regel: 12 kap. 5 § SoL – ska eller kan (H-16)

    @R-62
    Scenariomall: När nämnden <modalitet> sätta ned
      Givet kommunens parameter "ak_sanktion_modalitet" är <modalitet>
      Och följande fakta:
        | Vad händelsen gäller                | aktivitetskravet                         |
        | Försörjningsstöd                    | försörjningsstöd är beviljat             |
        | Händelse                            | uteblir                                  |
        | Skäl för händelsen                  | inget godtagbart skäl                    |
        | Föreslagen nedsättning eller avslag | varken nedsättning eller avslag          |
      När frågan "sanktion" prövas
      Så avgör R-62
      Och varnas det <varning>

      Exempel:
        | modalitet | varning       |
        | ska       | bara för R-62 |
        | kan       | inte          |

  Regel: 6 kap. 38 § KL – automatiska beslut, när vägen att överklaga är en annan (H-4)

    Scenariomall: Plats i <fråga> beslutad automatiskt när beslutet överklagas som <väg>
      Givet kommunens parameter "alt3_individbeslut_overklagande" är <väg>
      Och följande fakta:
        | Beslutet fattas automatiskt              | ja                |
        | Nämnd som beslutat om insatsen           | kommunstyrelsen   |
        | Beslut om insatsen finns                 | ja                |
        | Beslutet om insatsen gäller till och med | 2026-12-31        |
        | Sökanden uppfyller urvalskriterierna     | ja                |
        | Platser kvar                             | 28                |
        | Beslutanderätten är delegerad            | ja                |
        | Ansökan finns                            | ja                |
        | Ansökan är komplett                      | ja                |
        | Folkbokförd i kommunen                   | ja                |
        | Område                                   | C, Ung i sommar   |
        | Ålder i år                               | 17                |
        | Går i anpassad skola                     | nej               |
        | Behöver anpassad plats                   | nej               |
        | Ansökan kom in i tid                     | ja                |
      När frågan "<fråga>" prövas
      Så är svaret <svar>
      Och avgör <gren>

      Exempel:
        | fråga                 | väg | svar     | gren       |
        | sommarpraktik         | LP  | spärrat  | R-09b      |
        | sommarpraktik         | FB  | tillåtet | inte R-09b |
        | insats_utan_anvisning | LP  | spärrat  | R-09b      |
        | insats_utan_anvisning | FB  | tillåtet | inte R-09b |

    Scenariomall: Det behöver inte vara känt om <fråga> beslutas automatiskt när beslutet överklagas som förvaltningsbesvär
      Givet kommunens parameter "alt3_individbeslut_overklagande" är FB
      Och följande fakta:
        | Nämnd som beslutat om insatsen           | kommunstyrelsen   |
        | Beslut om insatsen finns                 | ja                |
        | Beslutet om insatsen gäller till och med | 2026-12-31        |
        | Sökanden uppfyller urvalskriterierna     | ja                |
        | Platser kvar                             | 28                |
        | Beslutanderätten är delegerad            | ja                |
        | Ansökan finns                            | ja                |
        | Ansökan är komplett                      | ja                |
        | Folkbokförd i kommunen                   | ja                |
        | Område                                   | C, Ung i sommar   |
        | Ålder i år                               | 17                |
        | Går i anpassad skola                     | nej               |
        | Behöver anpassad plats                   | nej               |
        | Ansökan kom in i tid                     | ja                |
      När frågan "<fråga>" prövas
      Så är svaret tillåtet
      Och saknas ingenting
      Och avgör inte R-79b

      Exempel:
        | fråga                 |
        | sommarpraktik         |
        | insats_utan_anvisning |

  Regel: 6 kap. 2 § lagen (2009:47) – Arbetsförmedlingens upphandling

    Scenariomall: Ett uppdrag från Arbetsförmedlingen när den upphandlar: <upphandlar>
      Givet kommunens parameter "af_upphandlar" är <upphandlar>
      Och följande fakta:
        | Område         | A, stöd till arbete och studier |
        | Uppdragsgivare | Arbetsförmedlingen              |
      När frågan "vagval" prövas
      Så är svaret tillåtet
      Och avgör R-85
      Och varnas det <varning>

      Exempel:
        | upphandlar | varning       |
        | ja         | inte          |
        | nej        | bara för R-86 |

  Regel: 12 kap. 4 a § SoL – underrättelse till Arbetsförmedlingen

    Scenariomall: Inskriven hos Arbetsförmedlingen, som är underrättad: <underrättad>
      Givet följande fakta:
        | Ålder i år                                            | 35             |
        | Undantag från aktivitetskravet                        | inget undantag |
        | Månader med försörjningsstöd i följd före stödmånaden | 5              |
        | Inskriven hos Arbetsförmedlingen                      | ja             |
        | Arbetsförmedlingen är underrättad                     | <underrättad>  |
      När frågan "aktivitetskrav" prövas
      Så varnas det <varning>

      Exempel:
        | underrättad | varning       |
        | ja          | inte          |
        | nej         | bara för R-65 |
        | okänt       | bara för R-65 |

  Regel: Aktivitetskravets åldersgräns

    @R-44
    Scenario: Den som är 17 år omfattas inte
      Givet följande fakta:
        | Ålder i år                                            | 17             |
        | Undantag från aktivitetskravet                        | inget undantag |
        | Månader med försörjningsstöd i följd före stödmånaden | 5              |
      När frågan "aktivitetskrav" prövas
      Så är svaret ej tillämpligt
      Och avgör bara R-44

    Scenariomall: Den som är <ålder> år omfattas
      Givet följande fakta:
        | Ålder i år                                            | <ålder>        |
        | Undantag från aktivitetskravet                        | inget undantag |
        | Månader med försörjningsstöd i följd före stödmånaden | 5              |
      När frågan "aktivitetskrav" prövas
      Så avgör R-41
      Och är värdet obligatoriskt ja

      Exempel:
        | ålder |
        | 18    |
        | 19    |

    Scenariomall: Är undantaget okänt frågas det efter det först från 18 år (<ålder>)
      Givet att Ålder i år är <ålder>
      Och att Månader med försörjningsstöd i följd före stödmånaden är <månader>
      När frågan "aktivitetskrav" prövas
      Så är svaret <svar>
      Och saknas <saknas>

      Exempel:
        | ålder | månader | svar            | saknas               |
        | 17    | 5       | ej tillämpligt  | ingenting            |
        | 18    | 5       | utred           | ak_undantag          |
        | 18    | okänt   | utred           | ak_undantag          |
