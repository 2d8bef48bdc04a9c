/** Our own list of places that are neither states nor cities: "kind, area: names", other names after "=". */
export const regionTable = `
continent, World: Africa, Asia, Europe, North America, South America, Antarctica, Oceania = Australasia, Eurasia, the Americas
region, Asia: Central Asia = Middle Asia = Turkestan, East Asia, South Asia, Southeast Asia = South-East Asia, West Asia = Western Asia, Northeast Asia = North-East Asia, North Asia, the Far East, Inner Asia, Asia-Pacific = the Asia-Pacific = the Asia-Pacific region, the Indo-Pacific, Siberia, the Russian Far East, Manchuria, Indochina, the Korean Peninsula, Kashmir, Punjab = the Punjab, Bengal, the Indian subcontinent, Inner Mongolia, Xinjiang = East Turkestan, Tibet, the Fergana Valley = the Ferghana Valley, the Eurasian Steppe, Transoxiana, the Deccan
region, Middle East: the Middle East = the Mideast, the Near East, the Levant, Mesopotamia, Anatolia = Asia Minor, Arabia = the Arabian Peninsula, Kurdistan, the Gaza Strip, the West Bank, the Golan Heights, the Sinai = the Sinai Peninsula, the Fertile Crescent, the Persian Gulf states, Judea, Galilee
region, Caucasus: the Caucasus, the South Caucasus = Transcaucasia, the North Caucasus, Chechnya, Dagestan, Nagorno-Karabakh = Karabakh, Ossetia, Ingushetia
region, Europe: Central Europe, Eastern Europe, Western Europe, Northern Europe, Southern Europe, Southeast Europe = Southeastern Europe, Central and Eastern Europe, the Balkans = the Balkan Peninsula, Scandinavia, the Baltic states = the Baltics, the Nordic countries, the Iberian Peninsula = Iberia, Benelux = the Low Countries, the British Isles, Normandy, Brittany, Burgundy, Provence, Alsace = Alsace-Lorraine, Lorraine, Gaul, Flanders, Wallonia, Bavaria, Saxony, Silesia, Bohemia, Moravia, Pomerania, Galicia, Rhineland = the Rhineland, the Ruhr, Westphalia, Transylvania, Wallachia, Dalmatia, Thrace, Catalonia, Andalusia, Castile, Aragon, Lombardy, Tuscany, Piedmont, Tyrol, Lapland, Crimea = the Crimea, the Donbas = the Donbass, Karelia, Yorkshire, Cornwall, Kent, Lancashire, Essex, Devon
region, Africa: North Africa = Northern Africa, West Africa, East Africa, Central Africa, Southern Africa, Sub-Saharan Africa, the Maghreb, the Sahel, the Horn of Africa, Darfur, Tigray, Biafra, Nubia, the Congo Basin
region, Americas: Latin America, Central America, the Caribbean = the West Indies, New England, the Midwest, Patagonia, Amazonia, the Great Plains, the Yucatán Peninsula = Yucatán, the Deep South, Silicon Valley, the Pacific Northwest, New Spain, New France, the Southern Cone, Mesoamerica
region, Oceania: Polynesia, Melanesia, the South Pacific, the Outback
region, World: the West, the Arctic, the Antarctic, the Global South, the Third World, the Global North, the Old World, the New World, the Western Hemisphere
ocean, World: the Atlantic Ocean = the Atlantic = the North Atlantic, the Pacific Ocean = the Pacific, the Indian Ocean, the Arctic Ocean, the Southern Ocean
sea, Europe: the Mediterranean Sea = the Mediterranean, the Black Sea, the Baltic Sea, the North Sea, the Adriatic Sea = the Adriatic, the Aegean Sea = the Aegean, the English Channel, the Irish Sea, the Sea of Azov, the Barents Sea, the Norwegian Sea, the Bay of Biscay, the White Sea
sea, Asia: the Caspian Sea = the Caspian, the Aral Sea, the South China Sea, the East China Sea, the Yellow Sea, the Sea of Japan, the Arabian Sea, the Bay of Bengal, the Andaman Sea, the Sea of Okhotsk, the Bering Sea
sea, Middle East: the Red Sea, the Dead Sea, the Persian Gulf = the Arabian Gulf, the Gulf of Aden, the Gulf of Oman, the Sea of Galilee
sea, Americas: the Caribbean Sea, the Gulf of Mexico, Hudson Bay, the Gulf of California, Chesapeake Bay
sea, Oceania: the Coral Sea, the Tasman Sea
lake, Asia: Lake Baikal, Lake Balkhash, Issyk-Kul, Lake Van
lake, Europe: Lake Geneva, Lake Ladoga, Lake Constance
lake, Africa: Lake Victoria, Lake Tanganyika, Lake Malawi, Lake Chad
lake, Americas: Lake Superior, Lake Michigan, Lake Huron, Lake Erie, Lake Ontario, Lake Titicaca, the Great Lakes, Great Salt Lake
strait, World: the Strait of Hormuz, the Strait of Malacca, the Taiwan Strait, the Bosporus = the Bosphorus, the Dardanelles, the Strait of Gibraltar, the Bering Strait, the Suez Canal, the Panama Canal, the Kerch Strait, the Erie Canal
river, Europe: the Danube, the Rhine, the Volga, the Dnieper, the Seine, the Thames, the Elbe, the Oder, the Vistula, the Rhône = the Rhone, the Loire, the Po, the Tiber, the Ebro, the Tagus, the Ural, the Neva, the Dniester
river, Asia: the Yangtze = the Yangtze River, the Yellow River, the Mekong, the Ganges, the Indus, the Brahmaputra, the Amur, the Ob, the Yenisei, the Lena, the Irrawaddy, the Amu Darya = the Oxus, the Syr Darya, the Irtysh, the Ili, the Pearl River
river, Middle East: the Tigris, the Euphrates, the Jordan River = the River Jordan
river, Africa: the Nile = the Nile River, the Blue Nile, the White Nile, the Congo River, the Niger River, the Zambezi, the Limpopo, the Orange River
river, Americas: the Amazon = the Amazon River, the Mississippi River, the Missouri River, the Colorado River, the Rio Grande, the Hudson River, the St. Lawrence River, the Orinoco, the Ohio River, the Potomac, the Columbia River, the Yukon, the Paraná
mountains, Asia: the Himalayas = the Himalaya, the Hindu Kush, the Pamirs = the Pamir, the Tian Shan, the Altai = the Altai Mountains, the Karakoram, Mount Everest, Mount Fuji, the Kunlun Mountains
mountains, Europe: the Alps, the Carpathians = the Carpathian Mountains, the Pyrenees, the Urals = the Ural Mountains, the Apennines, Mont Blanc, Mount Vesuvius = Vesuvius, Mount Etna, Mount Olympus
mountains, Caucasus: the Caucasus Mountains, Mount Elbrus, Mount Ararat
mountains, Middle East: the Zagros Mountains, the Taurus Mountains, Mount Sinai
mountains, Africa: Mount Kilimanjaro = Kilimanjaro, the Atlas Mountains, Mount Kenya
mountains, Americas: the Andes, the Rocky Mountains = the Rockies, the Appalachian Mountains = the Appalachians, the Sierra Nevada, the Cascade Range, Mount Rushmore
desert, World: the Sahara = the Sahara Desert, the Gobi = the Gobi Desert, the Kalahari, the Namib, the Taklamakan, the Karakum, the Atacama, the Negev, the Mojave Desert
island, World: Sicily, Sardinia, Corsica, Crete, Java, Sumatra, Borneo, Hokkaido, Okinawa, Hainan, Sakhalin, the Kuril Islands, Tasmania, Hispaniola, Bermuda, the Falkland Islands = the Falklands, the Canary Islands, the Azores, Long Island, Newfoundland, the Galápagos Islands, Guam, the Channel Islands, Guadeloupe, Martinique, Svalbard, the Crimean Peninsula, the Paracel Islands, the Spratly Islands, the Senkaku Islands, Rhodes, Saint Helena, Easter Island, New Guinea, Gibraltar
state, United States: Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York State = New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State = Washington, West Virginia, Wisconsin, Wyoming
province, China: Anhui, Fujian, Gansu, Guangdong, Guangxi, Guizhou, Hebei, Heilongjiang, Henan, Hubei, Hunan, Jiangsu, Jiangxi, Jilin, Liaoning, Ningxia, Qinghai, Shaanxi, Shandong, Shanxi, Sichuan = Szechuan, Yunnan, Zhejiang
province, Canada: Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick
state, Australia: New South Wales, Queensland, South Australia, Western Australia
state, India: Gujarat, Kerala, Tamil Nadu, Maharashtra, Rajasthan, Uttar Pradesh, Bihar, Assam, West Bengal, Karnataka
`;
