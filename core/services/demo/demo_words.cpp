// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/demo_words.h"

namespace c360::services::demo {

namespace {
constexpr Name arabicMaleNames[] = {
    {"محمد", "Mohamed"},
    {"أحمد", "Ahmed"},
    {"يوسف", "Youssef"},
    {"عمر", "Omar"},
    {"علي", "Ali"},
    {"حسن", "Hassan"},
    {"كريم", "Karim"},
    {"سمير", "Samir"},
    {"رشيد", "Rachid"},
    {"طارق", "Tarek"},
    {"نبيل", "Nabil"},
    {"مراد", "Mourad"},
    {"خالد", "Khaled"},
    {"إبراهيم", "Ibrahim"},
    {"أمين", "Amine"},
    {"أنس", "Anas"},
    {"بلال", "Bilal"},
    {"زكرياء", "Zakaria"},
    {"وليد", "Walid"},
    {"هشام", "Hicham"},
    {"جمال", "Jamal"},
    {"فؤاد", "Fouad"},
    {"منير", "Mounir"},
    {"سفيان", "Sofiane"},
    {"عبد الله", "Abdallah"},
    {"عبد الرحمن", "Abderrahmane"},
    {"صلاح الدين", "Salaheddine"},
    {"مصطفى", "Mustapha"},
};
constexpr Name arabicFemaleNames[] = {
    {"فاطمة", "Fatima"},   {"عائشة", "Aicha"}, {"خديجة", "Khadija"}, {"مريم", "Meriem"},
    {"سارة", "Sara"},      {"ليلى", "Leila"},  {"نادية", "Nadia"},   {"سلمى", "Salma"},
    {"أمينة", "Amina"},    {"هدى", "Houda"},   {"زينب", "Zineb"},    {"إيمان", "Imane"},
    {"سميرة", "Samira"},   {"نور", "Nour"},    {"رانيا", "Rania"},   {"حنان", "Hanane"},
    {"ياسمين", "Yasmine"}, {"سعاد", "Souad"},  {"وفاء", "Wafa"},     {"ابتسام", "Ibtissam"},
    {"أسماء", "Asma"},     {"كنزة", "Kenza"},  {"هاجر", "Hajar"},    {"دنيا", "Dounia"},
};
constexpr Name arabicFamilyNames[] = {
    {"بنعلي", "Benali"},        {"العلوي", "Alaoui"},    {"منصور", "Mansour"},      {"التازي", "Tazi"},
    {"بوزيد", "Bouzid"},        {"الحداد", "Haddad"},    {"النجار", "Najjar"},      {"الشريف", "Cherif"},
    {"بن يوسف", "Ben Youssef"}, {"الإدريسي", "Idrissi"}, {"الفاسي", "Fassi"},       {"زروال", "Zeroual"},
    {"بلقاسم", "Belkacem"},     {"حمداني", "Hamdani"},   {"الطرابلسي", "Trabelsi"}, {"الغربي", "Gharbi"},
    {"مزيان", "Meziane"},       {"سعيدي", "Saidi"},      {"عمراني", "Amrani"},      {"بناني", "Bennani"},
    {"الجزيري", "Jaziri"},      {"قاسمي", "Kacimi"},     {"براهيمي", "Brahimi"},    {"خليفي", "Khelifi"},
    {"رحماني", "Rahmani"},      {"شرقاوي", "Cherkaoui"}, {"ناصري", "Nasri"},        {"عياد", "Ayad"},
    {"لحلو", "Lahlou"},         {"الورغي", "Ouerghi"},   {"بوعزيز", "Bouaziz"},     {"المرابط", "Mrabet"},
};
constexpr const char *frenchMaleNames[] = {
    "Julien",  "Nicolas",   "Thomas",   "Pierre", "Antoine", "Mathieu", "Luc",
    "Étienne", "Olivier",   "François", "Hugo",   "Rémi",    "Laurent", "Benoît",
    "Gérard",  "Sébastien", "Yves",     "Xavier", "Maxime",  "Théo",
};
constexpr const char *frenchFemaleNames[] = {
    "Camille", "Julie",   "Claire",   "Sophie", "Élodie",   "Hélène", "Manon", "Céline", "Inès",  "Anaïs",
    "Margaux", "Aurélie", "Nathalie", "Chloé",  "Mathilde", "Zoé",    "Agnès", "Léa",    "Marie", "Noémie",
};
constexpr const char *frenchFamilyNames[] = {
    "Lefèvre",   "Moreau",   "Garnier",  "Rousseau",   "Chevalier", "Fontaine", "Mercier", "Blanchard",
    "Perrin",    "Dubreuil", "Marchand", "Carpentier", "Delorme",   "Beaumont", "Girault", "Lacroix",
    "Pélissier", "Sauvage",  "Tessier",  "Vasseur",    "Renaud",    "Guérin",   "Aubert",  "Collin",
};
constexpr const char *englishMaleNames[] = {
    "Oliver", "George", "Harry", "Jack", "William", "Daniel",
    "Edward", "Samuel", "Peter", "Adam", "Lewis",   "Robert",
};
constexpr const char *englishFemaleNames[] = {
    "Emily", "Grace",   "Charlotte", "Sophie", "Alice", "Hannah",
    "Lucy",  "Eleanor", "Ruth",      "Megan",  "Sarah", "Jane",
};
constexpr const char *englishFamilyNames[] = {
    "Whitfield", "Harper", "Bennett",  "Marsh", "Pembroke", "Ashworth", "Clarke",     "Holloway",
    "Fletcher",  "Barlow", "Thornton", "Wren",  "Sinclair", "Doyle",    "Hargreaves", "Lowe",
};
constexpr Town maghrebTownList[] = {
    {"Casablanca", "الدار البيضاء", "Casablanca-Settat", "20000", "MA", 33.5731, -7.5898},
    {"Rabat", "الرباط", "Rabat-Salé-Kénitra", "10000", "MA", 34.0209, -6.8416},
    {"Fès", "فاس", "Fès-Meknès", "30000", "MA", 34.0331, -5.0003},
    {"Marrakech", "مراكش", "Marrakech-Safi", "40000", "MA", 31.6295, -7.9811},
    {"Tanger", "طنجة", "Tanger-Tétouan-Al Hoceïma", "90000", "MA", 35.7595, -5.834},
    {"Agadir", "أكادير", "Souss-Massa", "80000", "MA", 30.4278, -9.5981},
    {"Tunis", "تونس", "Tunis", "1000", "TN", 36.8065, 10.1815},
    {"Sfax", "صفاقس", "Sfax", "3000", "TN", 34.7406, 10.7603},
    {"Sousse", "سوسة", "Sousse", "4000", "TN", 35.8256, 10.637},
    {"Alger", "الجزائر", "Alger", "16000", "DZ", 36.7538, 3.0588},
    {"Oran", "وهران", "Oran", "31000", "DZ", 35.6971, -0.6308},
    {"Constantine", "قسنطينة", "Constantine", "25000", "DZ", 36.365, 6.6147},
};
constexpr Town frenchTownList[] = {
    {"Paris", nullptr, "Île-de-France", "75011", "FR", 48.8575, 2.3514},
    {"Lyon", nullptr, "Auvergne-Rhône-Alpes", "69003", "FR", 45.764, 4.8357},
    {"Marseille", nullptr, "Provence-Alpes-Côte d'Azur", "13001", "FR", 43.2965, 5.3698},
    {"Toulouse", nullptr, "Occitanie", "31000", "FR", 43.6047, 1.4442},
    {"Nantes", nullptr, "Pays de la Loire", "44000", "FR", 47.2184, -1.5536},
    {"Lille", nullptr, "Hauts-de-France", "59000", "FR", 50.6292, 3.0573},
    {"Bordeaux", nullptr, "Nouvelle-Aquitaine", "33000", "FR", 44.8378, -0.5792},
    {"Strasbourg", nullptr, "Grand Est", "67000", "FR", 48.5734, 7.7521},
    {"Rennes", nullptr, "Bretagne", "35000", "FR", 48.1173, -1.6778},
    {"Orléans", nullptr, "Centre-Val de Loire", "45000", "FR", 47.9029, 1.9093},
};
constexpr Town britishTownList[] = {
    {"London", nullptr, "England", "SE1 9SG", "GB", 51.5072, -0.1276},
    {"Manchester", nullptr, "England", "M1 1AE", "GB", 53.4808, -2.2426},
    {"Leeds", nullptr, "England", "LS1 4AP", "GB", 53.8008, -1.5491},
    {"Bristol", nullptr, "England", "BS1 4DJ", "GB", 51.4545, -2.5879},
    {"Edinburgh", nullptr, "Scotland", "EH1 1YZ", "GB", 55.9533, -3.1883},
};
constexpr Words tradeList[] = {
    {"Garage", "Garage", "ورشة"},           {"Bakery", "Boulangerie", "مخبز"},
    {"Logistics", "Logistique", "لوجستيك"}, {"Textiles", "Textiles", "منسوجات"},
    {"Clinic", "Clinique", "عيادة"},        {"Construction", "Bâtiment", "بناء"},
    {"Foods", "Alimentation", "أغذية"},     {"Travel", "Voyages", "أسفار"},
    {"Printing", "Imprimerie", "مطبعة"},    {"Electronics", "Électronique", "إلكترونيات"},
    {"Furniture", "Meubles", "أثاث"},       {"Consulting", "Conseil", "استشارات"},
};
constexpr Words categoryList[] = {
    {"Vehicles and parts", "Véhicules et pièces", "مركبات وقطع غيار"},
    {"Maintenance", "Entretien", "صيانة"},
    {"Office supplies", "Fournitures de bureau", "لوازم مكتبية"},
    {"Computers", "Informatique", "معلوماتية"},
    {"Services", "Services", "خدمات"},
    {"Packaging", "Emballage", "تغليف"},
};
constexpr Product productList[] = {
    {"PN-TYR", 0, "Tyres, set of four", "Pneus, jeu de quatre", "طقم إطارات", 38000},
    {"PN-BAT", 0, "Battery 70 Ah", "Batterie 70 Ah", "بطارية 70 أمبير", 11990},
    {"PN-BRK", 0, "Brake pads", "Plaquettes de frein", "لقم المكابح", 6450},
    {"SV-ANN", 1, "Annual service", "Révision annuelle", "صيانة سنوية", 24900},
    {"SV-OIL", 1, "Oil change", "Vidange", "تغيير الزيت", 8900},
    {"SV-CLI", 1, "Air conditioning check", "Contrôle de climatisation", "فحص المكيف", 7500},
    {"OF-PAP", 2, "Paper, box of 5 reams", "Papier, carton de 5 ramettes", "ورق، علبة من 5 رزم", 2490},
    {"OF-CHR", 2, "Office chair", "Fauteuil de bureau", "كرسي مكتب", 18900},
    {"OF-DSK", 2, "Desk 160 cm", "Bureau 160 cm", "مكتب 160 سم", 32900},
    {"IT-LAP", 3, "Laptop 14 inch", "Ordinateur portable 14 pouces", "حاسوب محمول 14 بوصة", 89900},
    {"IT-SCR", 3, "Screen 27 inch", "Écran 27 pouces", "شاشة 27 بوصة", 24900},
    {"IT-DOC", 3, "Docking station", "Station d'accueil", "محطة توصيل", 15900},
    {"IT-INK", 3, "Ink cartridges", "Cartouches d'encre", "خراطيش حبر", 5490},
    {"CS-DAY", 4, "Consulting, one day", "Conseil, une journée", "استشارة ليوم واحد", 65000},
    {"CS-TRN", 4, "Training, half a day", "Formation, demi-journée", "تكوين لنصف يوم", 32000},
    {"CS-DEL", 4, "Delivery", "Livraison", "توصيل", 1500},
    {"PK-BOX", 5, "Cardboard boxes, 50", "Cartons, lot de 50", "صناديق كرتون، 50", 4200},
    {"PK-FLM", 5, "Stretch film", "Film étirable", "لفائف تغليف", 1890},
};
constexpr Subject subjectList[] = {
    {"call",
     {"Call about the last order", "Appel au sujet de la dernière commande", "مكالمة بخصوص الطلب الأخير"}},
    {"call", {"Asked for a price list", "A demandé un tarif", "طلب قائمة الأسعار"}},
    {"call", {"Confirmed the delivery date", "A confirmé la date de livraison", "تأكيد موعد التسليم"}},
    {"email", {"Quote sent", "Devis envoyé", "إرسال عرض سعر"}},
    {"email", {"Answer about warranty", "Réponse sur la garantie", "رد بخصوص الضمان"}},
    {"email", {"Order confirmation", "Confirmation de commande", "تأكيد الطلب"}},
    {"meeting", {"Meeting at the showroom", "Rendez-vous au showroom", "لقاء في صالة العرض"}},
    {"meeting", {"Yearly review", "Bilan annuel", "مراجعة سنوية"}},
    {"visit", {"Visit on site", "Visite sur place", "زيارة ميدانية"}},
    {"visit", {"Demonstration", "Démonstration", "عرض توضيحي"}},
    {"support_ticket", {"Delivery incomplete", "Livraison incomplète", "تسليم ناقص"}},
    {"support_ticket", {"Help with installation", "Aide à l'installation", "مساعدة في التركيب"}},
    {"complaint", {"Invoice sent twice", "Facture envoyée deux fois", "فاتورة أرسلت مرتين"}},
    {"complaint", {"Late delivery", "Livraison en retard", "تأخر التسليم"}},
    {"feedback", {"Very satisfied with the service", "Très satisfait du service", "راض جدا عن الخدمة"}},
    {"feedback",
     {"Suggests longer opening hours", "Suggère des horaires plus larges", "يقترح تمديد ساعات العمل"}},
    {"note", {"Prefers to be called in the morning", "Préfère être appelé le matin", "يفضل الاتصال صباحا"}},
    {"note",
     {"New manager from next month", "Nouveau responsable le mois prochain",
      "مدير جديد ابتداء من الشهر المقبل"}},
};
constexpr Words taskList[] = {
    {"Call back about the quote", "Rappeler au sujet du devis", "معاودة الاتصال بخصوص عرض السعر"},
    {"Send the new catalogue", "Envoyer le nouveau catalogue", "إرسال الدليل الجديد"},
    {"Prepare the contract renewal", "Préparer le renouvellement du contrat", "تحضير تجديد العقد"},
    {"Check the unpaid invoice", "Vérifier la facture impayée", "التحقق من الفاتورة غير المدفوعة"},
    {"Plan a visit", "Planifier une visite", "برمجة زيارة"},
};
constexpr Words noteList[] = {
    {"Met at the trade fair. Interested in a yearly contract.",
     "Rencontré au salon. Intéressé par un contrat annuel.", "التقينا في المعرض. مهتم بعقد سنوي."},
    {"Pays by transfer at the end of the month.", "Paie par virement en fin de mois.",
     "يدفع بالتحويل في نهاية الشهر."},
    {"Delivery only in the afternoon.", "Livraison l'après-midi uniquement.", "التسليم بعد الظهر فقط."},
    {"Recommended by a long-standing customer.", "Recommandé par un client de longue date.",
     "أوصى به زبون قديم."},
};
constexpr Words roleList[] = {
    {"Purchasing", "Achats", "المشتريات"},
    {"Accounting", "Comptabilité", "المحاسبة"},
    {"Director", "Direction", "المدير"},
    {"Workshop", "Atelier", "الورشة"},
};
constexpr const char *frenchStreetList[] = {
    "rue des Lilas",   "avenue de la République", "rue du Moulin",  "boulevard Victor Hugo",
    "place du Marché", "chemin des Vignes",       "rue de la Gare", "quai des Tanneurs",
};
constexpr const char *englishStreetList[] = {
    "High Street", "Mill Lane", "Station Road", "Church Street", "Orchard Way", "Queen's Road",
};
constexpr const char *arabicStreetList[] = {
    "شارع الحرية", "شارع محمد الخامس", "نهج البستان", "شارع الاستقلال", "زنقة النخيل", "شارع فلسطين",
};
} // namespace

std::span<const Name> arabicMale()
{
    return arabicMaleNames;
}
std::span<const Name> arabicFemale()
{
    return arabicFemaleNames;
}
std::span<const Name> arabicFamily()
{
    return arabicFamilyNames;
}
std::span<const char *const> frenchMale()
{
    return frenchMaleNames;
}
std::span<const char *const> frenchFemale()
{
    return frenchFemaleNames;
}
std::span<const char *const> frenchFamily()
{
    return frenchFamilyNames;
}
std::span<const char *const> englishMale()
{
    return englishMaleNames;
}
std::span<const char *const> englishFemale()
{
    return englishFemaleNames;
}
std::span<const char *const> englishFamily()
{
    return englishFamilyNames;
}
std::span<const Town> maghrebTowns()
{
    return maghrebTownList;
}
std::span<const Town> frenchTowns()
{
    return frenchTownList;
}
std::span<const Town> britishTowns()
{
    return britishTownList;
}
std::span<const Words> trades()
{
    return tradeList;
}
std::span<const Words> categories()
{
    return categoryList;
}
std::span<const Product> products()
{
    return productList;
}
std::span<const Subject> subjects()
{
    return subjectList;
}
std::span<const Words> tasks()
{
    return taskList;
}
std::span<const Words> notes()
{
    return noteList;
}
std::span<const Words> roles()
{
    return roleList;
}
std::span<const char *const> frenchStreets()
{
    return frenchStreetList;
}
std::span<const char *const> englishStreets()
{
    return englishStreetList;
}
std::span<const char *const> arabicStreets()
{
    return arabicStreetList;
}

} // namespace c360::services::demo
