/** Our own list, written for this project from general knowledge: the members and observers of the United Nations,
 *  other states in wide use as names, the nations of the United Kingdom, and states of the past (marked with †).
 *  Under a region, a line a country: name | capital | demonyms and adjectives | other names. */
export const countryTable = `
# Central Asia
Kazakhstan | Astana | Kazakh, Kazakhstani | Republic of Kazakhstan
Kyrgyzstan | Bishkek | Kyrgyz, Kyrgyzstani, Kirghiz | Kyrgyz Republic, Kirghizia
Tajikistan | Dushanbe | Tajik, Tajikistani | Republic of Tajikistan
Turkmenistan | Ashgabat | Turkmen |
Uzbekistan | Tashkent | Uzbek, Uzbekistani | Republic of Uzbekistan
# East Asia
China | Beijing | Chinese | People's Republic of China, PRC, Communist China
Japan | Tokyo | Japanese | State of Japan
Mongolia | Ulaanbaatar | Mongolian, Mongol |
South Korea | Seoul | South Korean, Korean | Republic of Korea, ROK, Korea
North Korea | Pyongyang | North Korean | Democratic People's Republic of Korea, DPRK
Taiwan | Taipei | Taiwanese | Republic of China, Formosa
# South Asia
Afghanistan | Kabul | Afghan | Islamic Republic of Afghanistan
Bangladesh | Dhaka | Bangladeshi | East Pakistan
Bhutan | Thimphu | Bhutanese |
India | New Delhi | Indian | Republic of India
the Maldives | Malé | Maldivian |
Nepal | Kathmandu | Nepali, Nepalese |
Pakistan | Islamabad | Pakistani | Islamic Republic of Pakistan
Sri Lanka | Colombo | Sri Lankan | Ceylon
# Southeast Asia
Brunei | Bandar Seri Begawan | Bruneian | Brunei Darussalam
Cambodia | Phnom Penh | Cambodian, Khmer | Kampuchea
Indonesia | Jakarta | Indonesian | Dutch East Indies
Laos | Vientiane | Laotian, Lao | Lao PDR
Malaysia | Kuala Lumpur | Malaysian, Malay | Malaya
Myanmar | Naypyidaw | Burmese | Burma
the Philippines | Manila | Filipino, Philippine, Filipina |
Singapore | Singapore | Singaporean |
Thailand | Bangkok | Thai | Siam
Timor-Leste | Dili | Timorese | East Timor
Vietnam | Hanoi | Vietnamese | Viet Nam, North Vietnam, South Vietnam
# Middle East
Bahrain | Manama | Bahraini |
Cyprus | Nicosia | Cypriot |
Iran | Tehran | Iranian, Persian | Islamic Republic of Iran, Persia
Iraq | Baghdad | Iraqi |
Israel | Jerusalem | Israeli | State of Israel
Jordan | Amman | Jordanian | Hashemite Kingdom of Jordan, Transjordan
Kuwait | Kuwait City | Kuwaiti |
Lebanon | Beirut | Lebanese |
Oman | Muscat | Omani |
Palestine | Ramallah | Palestinian | State of Palestine, Palestinian territories
Qatar | Doha | Qatari |
Saudi Arabia | Riyadh | Saudi, Saudi Arabian | KSA, Kingdom of Saudi Arabia
Syria | Damascus | Syrian | Syrian Arab Republic
Turkey | Ankara | Turkish, Turk | Türkiye, Turkiye, Republic of Turkey
the United Arab Emirates | Abu Dhabi | Emirati | UAE, Emirates
Yemen | Sanaa | Yemeni | South Yemen, North Yemen
† the Ottoman Empire | Constantinople | Ottoman | Ottoman Turkey, Sublime Porte
# Caucasus
Armenia | Yerevan | Armenian | Republic of Armenia
Azerbaijan | Baku | Azerbaijani, Azeri | Republic of Azerbaijan
Georgia | Tbilisi | Georgian | Republic of Georgia
Abkhazia | Sukhumi | Abkhaz, Abkhazian |
South Ossetia | Tskhinvali | South Ossetian, Ossetian |
# Eastern Europe
Belarus | Minsk | Belarusian, Byelorussian | Republic of Belarus, Byelorussia
Moldova | Chisinau | Moldovan | Republic of Moldova, Moldavia
Russia | Moscow | Russian | Russian Federation, Russian Empire, Imperial Russia, Tsarist Russia
Ukraine | Kyiv | Ukrainian | the Ukraine
† the Soviet Union | Moscow | Soviet | USSR, Union of Soviet Socialist Republics, Soviet Russia
Transnistria | Tiraspol | Transnistrian |
# Northern Europe
Denmark | Copenhagen | Danish, Dane | Kingdom of Denmark
Estonia | Tallinn | Estonian |
Finland | Helsinki | Finnish, Finn |
Iceland | Reykjavik | Icelandic, Icelander |
Latvia | Riga | Latvian |
Lithuania | Vilnius | Lithuanian |
Norway | Oslo | Norwegian | Kingdom of Norway
Sweden | Stockholm | Swedish, Swede | Kingdom of Sweden
Greenland | Nuuk | Greenlandic, Greenlander |
# Western Europe
Belgium | Brussels | Belgian | Kingdom of Belgium
France | Paris | French, Frenchman, Frenchmen | French Republic, Vichy France
Ireland | Dublin | Irish, Irishman, Irishmen | Republic of Ireland, Irish Free State, Éire
Luxembourg | Luxembourg | Luxembourgish, Luxembourger | Grand Duchy of Luxembourg
Monaco | Monaco | Monegasque, Monacan |
the Netherlands | Amsterdam | Dutch, Dutchman, Dutchmen | Holland, Kingdom of the Netherlands, Dutch Republic
the United Kingdom | London | British, Briton, Brit | UK, Britain, Great Britain, British Empire
England | London | English, Englishman, Englishmen | Kingdom of England
Scotland | Edinburgh | Scottish, Scot, Scots | Kingdom of Scotland
Wales | Cardiff | Welsh, Welshman, Welshmen |
Northern Ireland | Belfast | Northern Irish | Ulster
# Central Europe
Austria | Vienna | Austrian | Republic of Austria
the Czech Republic | Prague | Czech | Czechia
Germany | Berlin | German | Federal Republic of Germany, FRG, West Germany, Nazi Germany, German Empire, Weimar Republic, Third Reich
Hungary | Budapest | Hungarian, Magyar |
Liechtenstein | Vaduz | Liechtensteiner |
Poland | Warsaw | Polish, Pole | Republic of Poland
Slovakia | Bratislava | Slovak, Slovakian | Slovak Republic
Slovenia | Ljubljana | Slovene, Slovenian |
Switzerland | Bern | Swiss | Swiss Confederation
† Czechoslovakia | Prague | Czechoslovak, Czechoslovakian |
† East Germany | East Berlin | East German | German Democratic Republic, GDR
† Prussia | Berlin | Prussian | Kingdom of Prussia
† Austria-Hungary | Vienna | Austro-Hungarian | Austro-Hungarian Empire, Habsburg Empire, Austrian Empire
† the Holy Roman Empire | Vienna | |
# Southern Europe
Andorra | Andorra la Vella | Andorran |
Greece | Athens | Greek | Hellenic Republic
Italy | Rome | Italian | Kingdom of Italy, Italian Republic
Malta | Valletta | Maltese |
Portugal | Lisbon | Portuguese | Kingdom of Portugal
San Marino | San Marino | Sammarinese |
Spain | Madrid | Spanish, Spaniard | Kingdom of Spain, Spanish Empire
Vatican City | Vatican City | | Holy See, the Vatican
† the Byzantine Empire | Constantinople | Byzantine | Byzantium, Eastern Roman Empire
† the Roman Empire | Rome | Roman | Roman Republic, Western Roman Empire
† the Republic of Venice | Venice | Venetian | Venetian Republic
# Balkans
Albania | Tirana | Albanian |
Bosnia and Herzegovina | Sarajevo | Bosnian | Bosnia, Bosnia-Herzegovina
Bulgaria | Sofia | Bulgarian, Bulgar |
Croatia | Zagreb | Croatian, Croat |
Kosovo | Pristina | Kosovar, Kosovan |
Montenegro | Podgorica | Montenegrin |
North Macedonia | Skopje | Macedonian | Macedonia
Romania | Bucharest | Romanian | Rumania
Serbia | Belgrade | Serbian, Serb |
† Yugoslavia | Belgrade | Yugoslav, Yugoslavian |
# North Africa
Algeria | Algiers | Algerian |
Egypt | Cairo | Egyptian | Arab Republic of Egypt, Ancient Egypt, United Arab Republic
Libya | Tripoli | Libyan |
Morocco | Rabat | Moroccan |
Sudan | Khartoum | Sudanese |
Tunisia | Tunis | Tunisian |
Western Sahara | Laayoune | Sahrawi | Sahrawi Arab Democratic Republic
# West Africa
Benin | Porto-Novo | Beninese | Dahomey
Burkina Faso | Ouagadougou | Burkinabe, Burkinabé | Upper Volta
Cape Verde | Praia | Cape Verdean | Cabo Verde
Ivory Coast | Yamoussoukro | Ivorian | Côte d'Ivoire, Cote d'Ivoire
the Gambia | Banjul | Gambian | Gambia
Ghana | Accra | Ghanaian | Gold Coast
Guinea | Conakry | Guinean |
Guinea-Bissau | Bissau | Bissau-Guinean |
Liberia | Monrovia | Liberian |
Mali | Bamako | Malian |
Mauritania | Nouakchott | Mauritanian |
Niger | Niamey | Nigerien |
Nigeria | Abuja | Nigerian |
Senegal | Dakar | Senegalese |
Sierra Leone | Freetown | Sierra Leonean |
Togo | Lomé | Togolese |
# Central Africa
Angola | Luanda | Angolan |
Cameroon | Yaoundé | Cameroonian |
the Central African Republic | Bangui | Central African | CAR
Chad | N'Djamena | Chadian |
the Democratic Republic of the Congo | Kinshasa | Congolese | DRC, DR Congo, Zaire, Belgian Congo, Congo-Kinshasa, Democratic Republic of Congo, Congo
the Republic of the Congo | Brazzaville | | Congo-Brazzaville
Equatorial Guinea | Malabo | Equatoguinean, Equatorial Guinean |
Gabon | Libreville | Gabonese |
São Tomé and Príncipe | São Tomé | São Toméan |
# East Africa
Burundi | Gitega | Burundian |
the Comoros | Moroni | Comorian |
Djibouti | Djibouti | Djiboutian |
Eritrea | Asmara | Eritrean |
Ethiopia | Addis Ababa | Ethiopian | Abyssinia
Kenya | Nairobi | Kenyan |
Madagascar | Antananarivo | Malagasy, Madagascan |
Malawi | Lilongwe | Malawian | Nyasaland
Mauritius | Port Louis | Mauritian |
Mozambique | Maputo | Mozambican |
Rwanda | Kigali | Rwandan |
Seychelles | Victoria | Seychellois | the Seychelles
Somalia | Mogadishu | Somali, Somalian |
Somaliland | Hargeisa | Somalilander |
South Sudan | Juba | South Sudanese |
Tanzania | Dodoma | Tanzanian | Tanganyika
Uganda | Kampala | Ugandan |
Zambia | Lusaka | Zambian | Northern Rhodesia
# Southern Africa
Botswana | Gaborone | Botswanan, Motswana, Batswana | Bechuanaland
Eswatini | Mbabane | Swazi | Swaziland
Lesotho | Maseru | Basotho, Mosotho | Basutoland
Namibia | Windhoek | Namibian | South West Africa
South Africa | Pretoria | South African | Union of South Africa, Republic of South Africa
Zimbabwe | Harare | Zimbabwean | Rhodesia, Southern Rhodesia
# North America
Canada | Ottawa | Canadian | Dominion of Canada
Mexico | Mexico City | Mexican | United Mexican States
the United States | Washington, D.C. | American | US, USA, United States of America, America
† the Confederate States | Richmond | Confederate | Confederate States of America, the Confederacy
# Central America
Belize | Belmopan | Belizean | British Honduras
Costa Rica | San José | Costa Rican |
El Salvador | San Salvador | Salvadoran, Salvadorian |
Guatemala | Guatemala City | Guatemalan |
Honduras | Tegucigalpa | Honduran |
Nicaragua | Managua | Nicaraguan |
Panama | Panama City | Panamanian |
# Caribbean
Antigua and Barbuda | St. John's | Antiguan, Barbudan | Antigua
the Bahamas | Nassau | Bahamian | Bahamas
Barbados | Bridgetown | Barbadian, Bajan |
Cuba | Havana | Cuban | Republic of Cuba
Dominica | Roseau | |
the Dominican Republic | Santo Domingo | Dominican |
Grenada | St. George's | Grenadian |
Haiti | Port-au-Prince | Haitian | Saint-Domingue
Jamaica | Kingston | Jamaican |
Puerto Rico | San Juan | Puerto Rican |
Saint Kitts and Nevis | Basseterre | Kittitian | St. Kitts and Nevis
Saint Lucia | Castries | Saint Lucian | St. Lucia
Saint Vincent and the Grenadines | Kingstown | Vincentian | St. Vincent and the Grenadines
Trinidad and Tobago | Port of Spain | Trinidadian, Tobagonian | Trinidad
# South America
Argentina | Buenos Aires | Argentine, Argentinian, Argentinean | the Argentine Republic
Bolivia | Sucre | Bolivian |
Brazil | Brasília | Brazilian | Empire of Brazil
Chile | Santiago | Chilean |
Colombia | Bogotá | Colombian | Gran Colombia, New Granada
Ecuador | Quito | Ecuadorian, Ecuadorean |
Guyana | Georgetown | Guyanese | British Guiana
Paraguay | Asunción | Paraguayan |
Peru | Lima | Peruvian |
Suriname | Paramaribo | Surinamese | Dutch Guiana, Surinam
Uruguay | Montevideo | Uruguayan |
Venezuela | Caracas | Venezuelan | Bolivarian Republic of Venezuela
# Oceania
Australia | Canberra | Australian | Commonwealth of Australia
Fiji | Suva | Fijian |
Kiribati | South Tarawa | I-Kiribati |
the Marshall Islands | Majuro | Marshallese |
Micronesia | Palikir | Micronesian | Federated States of Micronesia
Nauru | Yaren | Nauruan |
New Zealand | Wellington | New Zealander, Kiwi |
Palau | Ngerulmud | Palauan |
Papua New Guinea | Port Moresby | Papua New Guinean, Papuan | PNG
Samoa | Apia | Samoan | Western Samoa
the Solomon Islands | Honiara | Solomon Islander |
Tonga | Nuku'alofa | Tongan |
Tuvalu | Funafuti | Tuvaluan |
Vanuatu | Port Vila | Ni-Vanuatu | New Hebrides
the Cook Islands | Avarua | Cook Islander |
Niue | Alofi | Niuean |
`;
