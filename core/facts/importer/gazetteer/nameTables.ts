/** Our own lists: adjectives of peoples and places that are no state of today, languages, religions and world views.
 *  "kind: words"; "=" joins other forms. */

export const peopleWords = `
African, European, Asian, Eurasian, Arab, Arabian, Latin American, North American, South American, Central Asian, East Asian,
South Asian, Southeast Asian, Middle Eastern, West African, East African, Western European, Eastern European, Nordic, Scandinavian, Baltic, Balkan, Slavic,
Slav, Turkic, Kurdish, Kurd, Tibetan, Uyghur, Uighur, Han, Manchu, Tatar, Chechen, Berber, Bedouin, Pashtun, Punjabi, Bengali,
Tamil, Sinhalese, Hazara, Rohingya, Roma, Catalan, Basque, Breton, Bavarian, Saxon, Anglo-Saxon, Norman, Frankish, Frank, Gothic, Goth, Visigoth, Vandal,
Viking, Celtic, Celt, Gallic, Flemish, Walloon, Sicilian, Florentine, Genoese, Parisian, Londoner, New Yorker, Californian, Texan,
Hawaiian, Siberian, Cossack, Crimean, Caucasian, Caribbean, Polynesian, Maori, Aboriginal, Inuit, Native American, African American,
Cherokee, Navajo, Sioux, Apache, Iroquois, Aztec, Maya, Mayan, Inca, Incan, Zulu, Xhosa, Yoruba, Igbo, Hausa, Hutu, Tutsi, Maasai, Afrikaner, Boer,
Babylonian, Assyrian, Sumerian, Phoenician, Carthaginian, Spartan, Athenian, Etruscan, Trojan, Macedon, Hellenistic, Seljuk, Safavid, Mughal, Abbasid, Umayyad, Moorish, Moor, Habsburg, Germanic, Iberian, Balt, Moravian, Bohemian, Hanseatic, Hong Konger, Levantine, Sunni Arab`;

export const languageWords = `
English, French, German, Spanish, Portuguese, Italian, Russian, Ukrainian, Polish, Czech, Slovak, Hungarian, Romanian, Bulgarian, Serbian, Croatian,
Serbo-Croatian, Slovene, Macedonian, Albanian, Greek, Turkish, Arabic, Hebrew, Yiddish, Persian, Farsi, Dari, Pashto, Urdu, Hindi, Bengali, Punjabi, Tamil,
Telugu, Marathi, Gujarati, Malayalam, Kannada, Nepali, Sinhala, Sanskrit, Mandarin, Cantonese, Chinese, Japanese, Korean, Vietnamese, Thai, Lao, Khmer,
Burmese, Malay, Indonesian, Tagalog, Javanese, Mongolian, Tibetan, Uyghur, Kazakh, Kyrgyz, Uzbek, Turkmen, Tajik, Azerbaijani, Armenian, Georgian,
Chechen, Tatar, Dutch, Flemish, Afrikaans, Swedish, Norwegian, Danish, Icelandic, Finnish, Estonian, Latvian, Lithuanian, Irish, Scottish Gaelic, Gaelic,
Welsh, Breton, Basque, Catalan, Latin, Ancient Greek, Aramaic, Coptic, Old English, Middle English, Swahili, Amharic, Somali, Hausa, Yoruba, Igbo,
Zulu, Xhosa, Esperanto, Quechua, Nahuatl, Guarani, Maori, Hawaiian, Kurdish, Old Norse`;

/** Faith or world view, then its followers and adjective, the first being the name. */
export const beliefTable = `
Christianity: Christian; Catholicism = Roman Catholicism: Catholic, Roman Catholic; Protestantism: Protestant; Eastern Orthodoxy = Orthodox Christianity: Orthodox
Lutheranism: Lutheran; Calvinism: Calvinist; Methodism: Methodist; Anglicanism: Anglican; Puritanism: Puritan; Mormonism: Mormon; Evangelicalism: Evangelical
Islam: Muslim, Moslem, Islamic; Sunni Islam = Sunnism: Sunni; Shia Islam = Shi'ism: Shia, Shiite, Shi'ite; Sufism: Sufi; Wahhabism: Wahhabi; Salafism: Salafi
Judaism: Jew, Jewish; Hinduism: Hindu; Buddhism: Buddhist; Sikhism: Sikh; Jainism: Jain; Taoism = Daoism: Taoist, Daoist; Confucianism: Confucian; Shinto: Shintoist
Zoroastrianism: Zoroastrian; Baháʼí Faith: Baháʼí; Paganism: Pagan; Atheism: Atheist; Quakerism: Quaker
Communism: Communist; Marxism: Marxist; Marxism-Leninism: Marxist-Leninist; Leninism: Leninist; Stalinism: Stalinist; Maoism: Maoist; Trotskyism: Trotskyist
Socialism: Socialist; Liberalism; Conservatism; Fascism: Fascist; Nazism = National Socialism: Nazi; Anarchism: Anarchist; Capitalism: Capitalist; Zionism: Zionist
Islamism: Islamist; Nationalism: Nationalist; Feminism: Feminist; Keynesianism: Keynesian; Pan-Africanism; Neoconservatism: Neoconservative`;
