<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnalyticsCharts</name>
    <message>
        <source>%1 from %2 to %3; nothing was sold in the same days a year before.</source>
        <translation>%1 du %2 au %3 ; aucune vente aux mêmes jours un an plus tôt.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, as much as in the same days a year before.</source>
        <translation>%1 du %2 au %3, autant qu’aux mêmes jours un an plus tôt.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, %4 more than in the same days a year before.</source>
        <translation>%1 du %2 au %3, %4 de plus qu’aux mêmes jours un an plus tôt.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3, %4 less than in the same days a year before.</source>
        <translation>%1 du %2 au %3, %4 de moins qu’aux mêmes jours un an plus tôt.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <translation>%1 depuis le %2.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Cette période</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un an plus tôt</translation>
    </message>
    <message>
        <source>Up to the end of</source>
        <translation>Jusqu’à la fin de</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>La période précédente</translation>
    </message>
    <message>
        <source>New: %1 were spent, and nothing in the period before.</source>
        <translation>Nouveau : %1 de dépenses, rien sur la période précédente.</translation>
    </message>
    <message>
        <source>Spending is steady: %1, and %2 in as many days before.</source>
        <translation>Dépenses stables : %1, contre %2 sur autant de jours auparavant.</translation>
    </message>
    <message>
        <source>Spending rose by %3: %1, after %2 in as many days before.</source>
        <translation>Dépenses en hausse de %3 : %1, contre %2 sur autant de jours auparavant.</translation>
    </message>
    <message>
        <source>Spending fell by %3: %1, after %2 in as many days before.</source>
        <translation>Dépenses en baisse de %3 : %1, contre %2 sur autant de jours auparavant.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>Most was spent on %1: %2.</source>
        <translation>Dépense principale : %1, avec %2.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interactions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions; the last one: %1.</source>
        <translation>
            <numerusform>%Ln interaction ; la dernière : %1.</numerusform>
            <numerusform>%Ln interactions ; la dernière : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions, all of them planned.</source>
        <translation>
            <numerusform>%Ln interaction, planifiée.</numerusform>
            <numerusform>%Ln interactions, toutes planifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions wait to be finished.</source>
        <translation>
            <numerusform>%Ln interaction reste à terminer.</numerusform>
            <numerusform>%Ln interactions restent à terminer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No interaction waits to be finished.</source>
        <translation>Aucune interaction à terminer.</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>End of</source>
        <translation>Fin de</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>The balance is %1; it was highest on %2 with %3.</source>
        <translation>Le solde est de %1 ; il a culminé le %2 à %3.</translation>
    </message>
</context>
<context>
    <name>ConsentReceipt</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Receipt of consent</source>
        <translation>Reçu de consentement</translation>
    </message>
</context>
<context>
    <name>InvoicePaper</name>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <translation>N° de TVA ou fiscal : %1</translation>
    </message>
    <message>
        <source>SIRET: %1</source>
        <translation>SIRET : %1</translation>
    </message>
    <message>
        <source>Draft: this document is not issued yet.</source>
        <translation>Brouillon : ce document n’est pas encore émis.</translation>
    </message>
    <message>
        <source>Cancelled: this document does not count any more.</source>
        <translation>Annulé : ce document ne compte plus.</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émission le</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance le</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturé à</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant HT</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Taxe %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Paid or credited</source>
        <translation>Payé ou crédité</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Reste à payer</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>c360::model::CustomerListModel</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1 : aucun</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <comment>column</comment>
        <translation>%1, tri décroissant</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <comment>column</comment>
        <translation>%1, tri croissant</translation>
    </message>
    <message>
        <source>%1, sorted downwards as number %2</source>
        <comment>column, position in the order</comment>
        <translation>%1, tri décroissant en position %2</translation>
    </message>
    <message>
        <source>%1, sorted upwards as number %2</source>
        <comment>column, position in the order</comment>
        <translation>%1, tri croissant en position %2</translation>
    </message>
</context>
<context>
    <name>c360::model::InvoiceLineModel</name>
    <message>
        <source>Product code</source>
        <translation>Code produit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Tax rate (%)</source>
        <translation>Taux de taxe (%)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>This is no number that can be used here.</source>
        <translation>Ce nombre n’est pas utilisable ici.</translation>
    </message>
    <message>
        <source>Say what is sold: a description or a product code.</source>
        <translation>Indiquer ce qui est vendu : une description ou un code produit.</translation>
    </message>
    <message>
        <source>The quantity must not be zero.</source>
        <translation>La quantité ne doit pas être nulle.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
</context>
<context>
    <name>c360::model::InvoiceModel</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of an invoice</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an invoice: not paid, not yet due</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Payée en partie</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Credit left</source>
        <translation>Avoir restant</translation>
    </message>
    <message>
        <source>Credit used</source>
        <translation>Avoir utilisé</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an invoice</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount of an invoice that is not paid</comment>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Local label: it gets its number from the central database.</source>
        <translation>Libellé local : le numéro sera attribué par la base centrale.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken from credit of this customer, the oldest debt first.</source>
        <translation>%1 prélevés sur le crédit de ce client, dette la plus ancienne d’abord.</translation>
    </message>
</context>
<context>
    <name>c360::model::PaymentModel</name>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>En acompte</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Contrepassation</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Contrepassé</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the invoices that a payment pays</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>invoice number: amount of it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 on account</source>
        <translation>%1 en acompte</translation>
    </message>
</context>
<context>
    <name>c360::model::RecordTableModel</name>
    <message>
        <source>%1 · today</source>
        <comment>date that is due</comment>
        <translation>%1 · aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%1 · in %Ln days</source>
        <comment>date that is due</comment>
        <translation>
            <numerusform>%1 · dans %Ln jour</numerusform>
            <numerusform>%1 · dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln days ago</source>
        <comment>date that was due</comment>
        <translation>
            <numerusform>%1 · il y a %Ln jour</numerusform>
            <numerusform>%1 · il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1 : vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>c360::model::TimelineModel</name>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>line between future and past</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>a record, such as Vehicle</comment>
        <translation>Ajout : %1</translation>
    </message>
    <message>
        <source>%1 edited</source>
        <comment>a record, such as Vehicle</comment>
        <translation>Modification : %1</translation>
    </message>
    <message>
        <source>%1 moved to the bin</source>
        <comment>a record, such as Vehicle</comment>
        <translation>Mise à la corbeille : %1</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <comment>a record, such as Vehicle</comment>
        <translation>Restauration : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record and what was done with it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of document and amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>kind of document, number, amount</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation>Paiement de %1</translation>
    </message>
    <message>
        <source>Payment of %1 (%2)</source>
        <comment>amount and method</comment>
        <translation>Paiement de %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <comment>consent action: purpose by channel</comment>
        <translation>%1 : %2 par %3</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>number of an invoice</comment>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>activity that is not done</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between the parts of a spoken entry</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and text of an entry</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>task</comment>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>c360::ui::AboutDialog</name>
    <message>
        <source>About Customer 360</source>
        <translation>À propos de Customer 360</translation>
    </message>
    <message>
        <source>Customer 360</source>
        <translation>Customer 360</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Everything about a customer in one window, with or without a network. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tout sur un client dans une seule fenêtre, avec ou sans réseau. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>c360::ui::AccountDialog</name>
    <message>
        <source>Central database</source>
        <translation>Base centrale</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caption, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Not verified (allowed by an administrator)</source>
        <translation>Non vérifiée (autorisé par un administrateur)</translation>
    </message>
    <message>
        <source>Encrypted, and the server is verified</source>
        <translation>Chiffrée, et le serveur est vérifié</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Utiliser ce mot de passe</translation>
    </message>
    <message>
        <source>When your password was changed at the central database, tell it here.</source>
        <translation>Si votre mot de passe a été changé sur la base centrale, indiquez-le ici.</translation>
    </message>
    <message>
        <source>Trying to reach the central database</source>
        <translation>Tentative de connexion à la base centrale</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The new password works and is remembered.</source>
        <translation>Le nouveau mot de passe fonctionne et a été mémorisé.</translation>
    </message>
    <message>
        <source>Disconnect from the central database</source>
        <translation>Se déconnecter de la base centrale</translation>
    </message>
    <message>
        <source>Send and receive nothing any more? Your customers stay on this computer.</source>
        <translation>Ne plus rien envoyer ni recevoir ? Vos clients restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Se déconnecter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes have not been sent yet. They stay here and are sent when you connect again.</source>
        <translation>
            <numerusform>%Ln modification n’a pas encore été envoyée. Elle reste ici et sera envoyée à la prochaine connexion.</numerusform>
            <numerusform>%Ln modifications n’ont pas encore été envoyées. Elles restent ici et seront envoyées à la prochaine connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnected: this profile lives on this computer only</source>
        <translation>Déconnecté : ce profil n’existe plus que sur cet ordinateur</translation>
    </message>
    <message>
        <source>Carry documents over metered networks too</source>
        <translation>Transférer aussi les documents sur les réseaux à usage limité</translation>
    </message>
    <message>
        <source>Otherwise they wait for a network that does not cost by the byte</source>
        <translation>Sinon, ils attendent un réseau qui n’est pas facturé au volume</translation>
    </message>
</context>
<context>
    <name>c360::ui::ActionPaletteProvider</name>
    <message>
        <source>Screens and commands</source>
        <translation>Écrans et commandes</translation>
    </message>
</context>
<context>
    <name>c360::ui::AgeingCard</name>
    <message>
        <source>Owed by age</source>
        <translation>Dû par ancienneté</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>1 to 30 days late</source>
        <translation>1 à 30 jours de retard</translation>
    </message>
    <message>
        <source>31 to 60 days late</source>
        <translation>31 à 60 jours de retard</translation>
    </message>
    <message>
        <source>61 to 90 days late</source>
        <translation>61 à 90 jours de retard</translation>
    </message>
    <message>
        <source>More than 90 days late</source>
        <translation>Plus de 90 jours de retard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>age of a debt: amount</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>c360::ui::AnalyticsSection</name>
    <message>
        <source>The analytics could not be read</source>
        <translation>Impossible de lire les analyses</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing to analyse yet</source>
        <translation>Rien à analyser pour l’instant</translation>
    </message>
    <message>
        <source>Charts appear with the first invoice or the first interaction.</source>
        <translation>Les graphiques apparaissent dès la première facture ou la première interaction.</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>Ouvrir le fil d’activité</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Before tax, less credit notes</source>
        <translation>Hors taxes, avoirs déduits</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 en moyenne</translation>
    </message>
    <message>
        <source>None in this period</source>
        <translation>Aucun sur cette période</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Dernier achat</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>Client depuis %1</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Aucune facture pour l’instant</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interactions</translation>
    </message>
    <message>
        <source>Last one: %1</source>
        <translation>Dernière : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln so far</source>
        <comment>purchases</comment>
        <translation>
            <numerusform>%Ln jusqu’ici</numerusform>
            <numerusform>%Ln jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>No revenue in this period</source>
        <translation>Aucun chiffre d’affaires sur cette période</translation>
    </message>
    <message>
        <source>No purchases yet</source>
        <translation>Aucun achat pour l’instant</translation>
    </message>
    <message>
        <source>Choose a longer period to see earlier purchases.</source>
        <translation>Choisir une période plus longue pour voir les achats antérieurs.</translation>
    </message>
    <message>
        <source>Revenue by month appears with the first invoice.</source>
        <translation>Le chiffre d’affaires par mois apparaît dès la première facture.</translation>
    </message>
    <message>
        <source>Needs 2 purchases</source>
        <translation>Nécessite 2 achats</translation>
    </message>
    <message>
        <source>No interactions in this period</source>
        <translation>Aucune interaction sur cette période</translation>
    </message>
    <message>
        <source>Calls, visits and mails that are logged are counted here.</source>
        <translation>Les appels, visites et e-mails consignés sont comptés ici.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the time</comment>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <comment>period</comment>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Save revenue by month as &amp;CSV…</source>
        <translation>Enregistrer le chiffre d’affaires par mois en &amp;CSV…</translation>
    </message>
    <message>
        <source>Save revenue by month as a &amp;picture…</source>
        <translation>Enregistrer le chiffre d’affaires par mois en &amp;image…</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>Chiffre d’affaires par mois</translation>
    </message>
    <message>
        <source>Spending trend</source>
        <translation>Tendance des dépenses</translation>
    </message>
    <message>
        <source>Interactions by type</source>
        <translation>Interactions par type</translation>
    </message>
    <message>
        <source>Interactions by status</source>
        <translation>Interactions par statut</translation>
    </message>
    <message>
        <source>Product categories</source>
        <translation>Catégories de produits</translation>
    </message>
    <message>
        <source>%1; counted since %2</source>
        <comment>the last interaction, a date</comment>
        <translation>%1 ; comptées depuis le %2</translation>
    </message>
</context>
<context>
    <name>c360::ui::AuditModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Revenue report</source>
        <translation>Rapport du chiffre d’affaires</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>c360::ui::AuditPage</name>
    <message>
        <source>The audit log could not be read</source>
        <translation>Impossible de lire le journal d’audit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Who did what and when. Entries are never changed. Enter opens the customer.</source>
        <translation>Qui a fait quoi et quand. Les entrées ne sont jamais modifiées. Entrée ouvre le client.</translation>
    </message>
    <message>
        <source>Who, customer, action or field</source>
        <translation>Personne, client, action ou champ</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Rechercher dans le journal d’audit</translation>
    </message>
    <message>
        <source>&amp;Search the audit log</source>
        <translation>&amp;Rechercher dans le journal d’audit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Aucune opération pour l’instant</translation>
    </message>
    <message>
        <source>Every change of a record leaves an entry here.</source>
        <translation>Chaque modification d’un enregistrement laisse une entrée ici.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Aucune entrée correspondante</translation>
    </message>
    <message>
        <source>The search or the dates hide every entry.</source>
        <translation>La recherche ou les dates masquent toutes les entrées.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>c360::ui::BinPage</name>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Search the bin</source>
        <translation>Rechercher dans la corbeille</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Search the bin</source>
        <translation>Re&amp;chercher dans la corbeille</translation>
    </message>
    <message>
        <source>Deleted customers</source>
        <translation>Clients supprimés</translation>
    </message>
    <message>
        <source>The bin could not be read</source>
        <translation>Impossible de lire la corbeille</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing found in the bin</source>
        <translation>Aucun résultat dans la corbeille</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Customers that you delete wait here for 30 days.</source>
        <translation>Les clients supprimés attendent ici 30 jours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records erased for good</source>
        <translation>
            <numerusform>%Ln fiche effacée définitivement</numerusform>
            <numerusform>%Ln fiches effacées définitivement</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted customers stay here for 30 days, with everything that belongs to them. Emptying the bin cannot be undone.</source>
        <translation>Les clients supprimés restent ici 30 jours, avec tout ce qui leur appartient. Vider la corbeille est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>&amp;Effacer définitivement…</translation>
    </message>
    <message>
        <source>E&amp;mpty the bin now…</source>
        <translation>&amp;Vider la corbeille maintenant…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop; what is erased stays erased</source>
        <translation>Arrêter ; ce qui est effacé le reste</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers will be erased for good, with everything that belongs to them: contacts, activities, invoices, payments, documents.</source>
        <translation>
            <numerusform>%Ln client sera effacé définitivement, avec tout ce qui lui appartient : contacts, activités, factures, paiements, documents.</numerusform>
            <numerusform>%Ln clients seront effacés définitivement, avec tout ce qui leur appartient : contacts, activités, factures, paiements, documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin now</source>
        <translation>Vider la corbeille maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other deleted records</source>
        <translation>
            <numerusform>%Ln autre fiche supprimée</numerusform>
            <numerusform>%Ln autres fiches supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone: neither Undo nor the bin brings them back.</source>
        <translation>C’est irréversible : ni Annuler ni la corbeille ne les feront revenir.</translation>
    </message>
    <message>
        <source>Erased %1 of %2</source>
        <translation>%1 sur %2 effacés</translation>
    </message>
    <message>
        <source>%1 will be erased for good, with everything that belongs to them.</source>
        <comment>customers and other records</comment>
        <translation>Seront effacés définitivement, avec tout ce qui leur appartient : %1.</translation>
    </message>
</context>
<context>
    <name>c360::ui::BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>c360::ui::Buttons</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>c360::ui::CategoryDelegate</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Nouvelle catégorie…</translation>
    </message>
</context>
<context>
    <name>c360::ui::ChartCard</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>series, category: value</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>c360::ui::ChartExport</name>
    <message>
        <source>Save this chart</source>
        <translation>Enregistrer ce graphique</translation>
    </message>
    <message>
        <source>Save the data as CSV…</source>
        <translation>Enregistrer les données en CSV…</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>Enregistrer les données</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>c360::ui::Chip</name>
    <message>
        <source>%1 records</source>
        <comment>number, already formatted</comment>
        <translation>%1 enregistrements</translation>
    </message>
    <message>
        <source>Remove with the Delete key</source>
        <translation>Retirer avec la touche Suppr</translation>
    </message>
</context>
<context>
    <name>c360::ui::ChoiceEditor</name>
    <message>
        <source>None</source>
        <comment>no value</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>currency code and name</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>c360::ui::ChoiceGrid</name>
    <message>
        <source>%1, %2</source>
        <comment>field, whose value</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>c360::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Tick what the list shows. Drag to change the order, or use Alt+Up and Alt+Down.</source>
        <translation>Cocher ce que la liste affiche. Faire glisser pour changer l’ordre, ou utiliser Alt+Haut et Alt+Bas.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>c360::ui::CommandPalette</name>
    <message>
        <source>Search customers, screens and commands</source>
        <translation>Rechercher clients, écrans et commandes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>c360::ui::Composer</name>
    <message>
        <source>Write a subject or a text first.</source>
        <translation>Saisir d’abord un objet ou un texte.</translation>
    </message>
    <message>
        <source>Task planned</source>
        <translation>Tâche planifiée</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Consigner une activité</translation>
    </message>
    <message>
        <source>Plan task</source>
        <translation>Planifier la tâche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
</context>
<context>
    <name>c360::ui::ConflictDialog</name>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>Conflit %1 sur %2</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>The other value</source>
        <translation>L’autre valeur</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who has changed a value</comment>
        <translation>vous</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Keep it, with the change</source>
        <translation>Le garder, avec la modification</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>Le mettre à la corbeille</translation>
    </message>
    <message>
        <source>Left and right or 1 2 3 choose, up and down change the field, Enter keeps the choice.</source>
        <translation>Gauche et droite ou 1 2 3 choisissent, haut et bas changent de champ, Entrée garde le choix.</translation>
    </message>
    <message>
        <source>&amp;Keep this choice</source>
        <translation>&amp;Garder ce choix</translation>
    </message>
    <message>
        <source>It was kept, with the change.</source>
        <translation>Il a été conservé, avec la modification.</translation>
    </message>
    <message>
        <source>Only a manager, or whoever created it, may move it to the bin.</source>
        <translation>Seul un responsable, ou la personne qui l’a créé, peut le mettre à la corbeille.</translation>
    </message>
    <message>
        <source>Two people changed the same field. Choose what to keep; the rest stays in the history and Undo brings it back.</source>
        <translation>Deux personnes ont modifié le même champ. Choisissez ce qu’il faut garder ; le reste demeure dans l’historique et Annuler le rétablit.</translation>
    </message>
    <message>
        <source>Keep that, or choose another value all the same.</source>
        <translation>Gardez ce choix, ou choisissez tout de même une autre valeur.</translation>
    </message>
    <message>
        <source>It has been erased for good.</source>
        <translation>Il a été effacé définitivement.</translation>
    </message>
    <message>
        <source>It has just been moved to the bin.</source>
        <translation>Il vient d’être mis à la corbeille.</translation>
    </message>
    <message>
        <source>%1 has just moved it to the bin.</source>
        <comment>login</comment>
        <translation>%1 vient de le mettre à la corbeille.</translation>
    </message>
    <message>
        <source>It has just been decided to keep it.</source>
        <translation>Il vient d’être décidé de le garder.</translation>
    </message>
    <message>
        <source>%1 has just decided to keep it.</source>
        <comment>login</comment>
        <translation>%1 vient de décider de le garder.</translation>
    </message>
    <message>
        <source>%1: %2 has just been chosen.</source>
        <comment>field, value</comment>
        <translation>%1 : %2 vient d’être choisi.</translation>
    </message>
    <message>
        <source>%1: %2 has just chosen %3.</source>
        <comment>field, login, value</comment>
        <translation>%1 : %2 vient de choisir %3.</translation>
    </message>
</context>
<context>
    <name>c360::ui::ConnectForm</name>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Certificats (*.crt *.pem *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>db.example.com, or a whole postgresql:// address</source>
        <translation>db.example.com, ou une adresse postgresql:// complète</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>5432 unless your administrator says otherwise</source>
        <translation>5432, sauf indication contraire de votre administrateur</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Nom de la base de données</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The one to work for</source>
        <translation>Celle pour laquelle travailler</translation>
    </message>
    <message>
        <source>As your administrator gave it to you</source>
        <translation>Tel que votre administrateur vous l’a donné</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Of your login at the central database</source>
        <translation>De votre compte sur la base centrale</translation>
    </message>
    <message>
        <source>Only when your administrator gave you a file</source>
        <translation>Seulement si votre administrateur vous a donné un fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Choisir le fichier du certificat</translation>
    </message>
    <message>
        <source>Administrator's options</source>
        <translation>Options de l’administrateur</translation>
    </message>
    <message>
        <source>Also from the address: %1</source>
        <comment>settings of a connection</comment>
        <translation>Également dans l’adresse : %1</translation>
    </message>
    <message>
        <source>Allow a connection that is not verified</source>
        <translation>Autoriser une connexion non vérifiée</translation>
    </message>
    <message>
        <source>Somebody between this computer and the server could then read and change what is sent. The window keeps saying so for as long as it is allowed.</source>
        <translation>Quelqu’un placé entre cet ordinateur et le serveur pourrait alors lire et modifier ce qui est envoyé. La fenêtre le rappelle tant que c’est autorisé.</translation>
    </message>
    <message>
        <source>Allow a connection that is not verified?</source>
        <translation>Autoriser une connexion non vérifiée ?</translation>
    </message>
    <message>
        <source>Only an administrator should decide this.</source>
        <translation>Seul un administrateur devrait en décider.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
    <message>
        <source>This login may not use this database. Ask the administrator to let it in.</source>
        <translation>Cet utilisateur n’a pas accès à cette base. Demandez à l’administrateur de l’autoriser.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
</context>
<context>
    <name>c360::ui::ConnectWizard</name>
    <message>
        <source>Cancel the first copy</source>
        <translation>Abandonner la première copie</translation>
    </message>
    <message>
        <source>Stop here, and use this profile on this computer only as before?</source>
        <translation>Arrêter ici et utiliser ce profil sur cet ordinateur uniquement, comme avant ?</translation>
    </message>
    <message>
        <source>What you typed stands here again when you come back, except the password.</source>
        <translation>Ce que vous avez saisi sera encore là à votre retour, sauf le mot de passe.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave without connecting?</source>
        <translation>Quitter sans se connecter ?</translation>
    </message>
    <message>
        <source>Leave without connecting</source>
        <translation>Quitter sans se connecter</translation>
    </message>
    <message>
        <source>The central database of %1 answers. Your role there: %2.</source>
        <translation>La base centrale de %1 répond. Votre rôle : %2.</translation>
    </message>
    <message>
        <source>The central database of %1 answers. Your role there: %2. %3</source>
        <comment>organization, role, territories</comment>
        <translation>La base centrale de %1 répond. Votre rôle : %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>Your %Ln territories: %1.</source>
        <translation>
            <numerusform>Votre secteur : %1.</numerusform>
            <numerusform>Vos secteurs : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln customers of this profile, with everything that belongs to them, are sent to the central database and shared with your team. Those whose e-mail address is there already are marked as possible duplicates for you to look at; nothing is overwritten.</source>
        <translation>
            <numerusform>Le client de ce profil, avec tout ce qui lui appartient, est envoyé à la base centrale et partagé avec votre équipe (%Ln client). Si son adresse e-mail s’y trouve déjà, il est signalé comme doublon possible, à examiner ; rien n’est écrasé.</numerusform>
            <numerusform>Les %Ln clients de ce profil, avec tout ce qui leur appartient, sont envoyés à la base centrale et partagés avec votre équipe. Ceux dont l’adresse e-mail s’y trouve déjà sont signalés comme doublons possibles, à examiner ; rien n’est écrasé.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile holds no customers yet, so nothing is sent.</source>
        <translation>Ce profil ne contient encore aucun client : rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The customers you may see are copied to this computer, encrypted as everything here. You can work meanwhile, and afterwards without a network for as long as you need.</source>
        <translation>Les clients que vous pouvez voir sont copiés sur cet ordinateur, chiffrés comme tout le reste. Vous pouvez travailler pendant ce temps, puis sans réseau aussi longtemps qu’il le faut.</translation>
    </message>
    <message>
        <source>The customers you may see are copied to this computer. You can work meanwhile, and afterwards without a network for as long as you need.</source>
        <translation>Les clients que vous pouvez voir sont copiés sur cet ordinateur. Vous pouvez travailler pendant ce temps, puis sans réseau aussi longtemps qu’il le faut.</translation>
    </message>
    <message>
        <source>Your password is kept in your system's keychain.</source>
        <translation>Votre mot de passe est conservé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>No keychain answers here, so your password is kept in this profile, encrypted as everything here.</source>
        <translation>Aucun trousseau ne répond ici : votre mot de passe est conservé dans ce profil, chiffré comme tout le reste.</translation>
    </message>
    <message>
        <source>This profile is not encrypted: whoever gets at this computer's files can read the customers.</source>
        <translation>Ce profil n’est pas chiffré : quiconque accède aux fichiers de cet ordinateur peut lire les clients.</translation>
    </message>
    <message>
        <source>This profile is not encrypted: whoever gets at this computer's files can read the customers and your password.</source>
        <translation>Ce profil n’est pas chiffré : quiconque accède aux fichiers de cet ordinateur peut lire les clients et votre mot de passe.</translation>
    </message>
    <message>
        <source>No keychain answers here, so your password is kept in this profile.</source>
        <translation>Aucun trousseau ne répond ici : votre mot de passe est conservé dans ce profil.</translation>
    </message>
    <message>
        <source>The first copy has stopped</source>
        <translation>La première copie s’est arrêtée</translation>
    </message>
    <message>
        <source>%1 It goes on by itself where it stopped.</source>
        <comment>why</comment>
        <translation>%1 Elle reprend d’elle-même là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>You can close this window and work: the copy goes on in the background, and by itself after a break.</source>
        <translation>Vous pouvez fermer cette fenêtre et travailler : la copie continue en arrière-plan et reprend d’elle-même après une coupure.</translation>
    </message>
    <message>
        <source>This profile is connected</source>
        <translation>Ce profil est connecté</translation>
    </message>
    <message>
        <source>What you change is sent from now on, and what others change comes here.</source>
        <translation>Ce que vous modifiez est désormais envoyé, et ce que les autres modifient arrive ici.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Connect to a central database</source>
        <translation>Se connecter à une base centrale</translation>
    </message>
    <message>
        <source>Connect to your team's central database</source>
        <translation>Se connecter à la base centrale de votre équipe</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>The first copy</source>
        <translation>La première copie</translation>
    </message>
    <message>
        <source>Your administrator gives you the address, your user name and a password. Nothing is changed before you say so on the next page.</source>
        <translation>Votre administrateur vous donne l’adresse, votre nom d’utilisateur et un mot de passe. Rien n’est modifié avant votre accord à la page suivante.</translation>
    </message>
    <message>
        <source>Trying to reach the central database</source>
        <translation>Tentative de connexion à la base centrale</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the first copy…</source>
        <translation>Abandonner la première copie…</translation>
    </message>
</context>
<context>
    <name>c360::ui::ConsentMatrixModel</name>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>No consent was ever recorded: no contact for this purpose on this channel.</source>
        <translation>Aucun consentement enregistré : pas de contact pour cette finalité sur ce canal.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>By a consent for any channel</source>
        <translation>Par un consentement pour tout canal</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>c360::ui::ConsentsSection</name>
    <message>
        <source>&amp;Capture consent…</source>
        <translation>&amp;Recueillir un consentement…</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>&amp;Receipt as PDF…</source>
        <translation>R&amp;eçu en PDF…</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>E&amp;xporter l’historique…</translation>
    </message>
    <message>
        <source>What this customer allows</source>
        <translation>Ce que ce client autorise</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Compliance check</source>
        <translation>Contrôle de conformité</translation>
    </message>
    <message>
        <source>Consent by purpose and channel</source>
        <translation>Consentement par finalité et canal</translation>
    </message>
    <message>
        <source>Consent history</source>
        <translation>Historique des consentements</translation>
    </message>
    <message>
        <source>The consents could not be read</source>
        <translation>Impossible de lire les consentements</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>Aucun consentement enregistré</translation>
    </message>
    <message>
        <source>Contact is blocked for marketing, newsletters, surveys and every other purpose until this customer agrees.</source>
        <translation>Le contact est bloqué pour le marketing, les newsletters, les enquêtes et toute autre finalité tant que ce client n’a pas donné son accord.</translation>
    </message>
    <message>
        <source>Capture consent…</source>
        <translation>Recueillir un consentement…</translation>
    </message>
    <message>
        <source>Nothing to mend: every switch has a valid consent behind it.</source>
        <translation>Rien à corriger : chaque réglage repose sur un consentement valable.</translation>
    </message>
    <message>
        <source>Marketing by e-mail is switched on without a valid consent.</source>
        <translation>Le marketing par e-mail est activé sans consentement valable.</translation>
    </message>
    <message>
        <source>Marketing by SMS is switched on without a valid consent.</source>
        <translation>Le marketing par SMS est activé sans consentement valable.</translation>
    </message>
    <message>
        <source>%1, %2: neither a proof nor the wording is on file.</source>
        <translation>%1, %2 : ni preuve ni formulation au dossier.</translation>
    </message>
    <message>
        <source>%1, %2: the consent ends on %3.</source>
        <translation>%1, %2 : le consentement prend fin le %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the history are not what they were when captured.</source>
        <translation>
            <numerusform>%Ln entrée de l’historique n’est plus telle qu’au recueil.</numerusform>
            <numerusform>%Ln entrées de l’historique ne sont plus telles qu’au recueil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture consent</source>
        <translation>Recueillir un consentement</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Consentement enregistré</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Receipt saved</source>
        <translation>Reçu enregistré</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
</context>
<context>
    <name>c360::ui::ConstantsEditor</name>
    <message>
        <source>Values for every line that says nothing else</source>
        <translation>Valeurs pour toute ligne qui n’en indique pas d’autre</translation>
    </message>
    <message>
        <source>Add a value that every line gets</source>
        <translation>Ajouter une valeur attribuée à chaque ligne</translation>
    </message>
    <message>
        <source>Remove the value for %1</source>
        <translation>Retirer la valeur de %1</translation>
    </message>
    <message>
        <source>&amp;Add a value…</source>
        <translation>&amp;Ajouter une valeur…</translation>
    </message>
</context>
<context>
    <name>c360::ui::Customer360Page</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>This customer is not here</source>
        <translation>Ce client n’est pas ici</translation>
    </message>
    <message>
        <source>It may be in the bin, or was never on this computer.</source>
        <translation>Il est peut-être dans la corbeille, ou n’a jamais été sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The customer could not be read</source>
        <translation>Impossible de lire le client</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Make inactive</source>
        <translation>Rendre inactif</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Rendre actif</translation>
    </message>
    <message>
        <source>E-mail address copied</source>
        <translation>Adresse e-mail copiée</translation>
    </message>
    <message>
        <source>Customer made inactive</source>
        <translation>Client rendu inactif</translation>
    </message>
    <message>
        <source>Customer made active</source>
        <translation>Client rendu actif</translation>
    </message>
    <message>
        <source>Customer moved to the bin</source>
        <translation>Client mis à la corbeille</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Consigner un appel</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation>Consigner une visite</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Plan task</source>
        <translation>Planifier la tâche</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Rédiger une note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Supprimer le client</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Exporter en JSON</translation>
    </message>
    <message>
        <source>Export as vCard</source>
        <translation>Exporter en vCard</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Client précédent</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Next tab of the customer</source>
        <translation>Onglet suivant du client</translation>
    </message>
    <message>
        <source>Previous tab of the customer</source>
        <translation>Onglet précédent du client</translation>
    </message>
    <message>
        <source>Parts of the customer</source>
        <translation>Rubriques du client</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a tab of a customer</comment>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>Picture saved on this computer</source>
        <translation>Image enregistrée sur cet ordinateur</translation>
    </message>
    <message>
        <source>Picture removed; the file stays among the documents</source>
        <translation>Image retirée ; le fichier reste parmi les documents</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomerBulk</name>
    <message>
        <source>Find a tag or type a new one</source>
        <translation>Chercher une étiquette ou en saisir une nouvelle</translation>
    </message>
    <message>
        <source>They have the tag “%1” already.</source>
        <translation>Ils ont déjà l’étiquette « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers tagged “%1”</source>
        <translation>
            <numerusform>Étiquette « %1 » ajoutée à %Ln client</numerusform>
            <numerusform>Étiquette « %1 » ajoutée à %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Chercher une étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln customers</source>
        <translation>
            <numerusform>Étiquette « %1 » retirée de %Ln client</numerusform>
            <numerusform>Étiquette « %1 » retirée de %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate customers</source>
        <translation>Activer les clients</translation>
    </message>
    <message>
        <source>Deactivate customers</source>
        <translation>Désactiver les clients</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers will become active.</source>
        <translation>
            <numerusform>%Ln client deviendra actif.</numerusform>
            <numerusform>%Ln clients deviendront actifs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers will become inactive.</source>
        <translation>
            <numerusform>%Ln client deviendra inactif.</numerusform>
            <numerusform>%Ln clients deviendront inactifs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers activated</source>
        <translation>
            <numerusform>%Ln client activé</numerusform>
            <numerusform>%Ln clients activés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers deactivated</source>
        <translation>
            <numerusform>%Ln client désactivé</numerusform>
            <numerusform>%Ln clients désactivés</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete customers</source>
        <translation>Supprimer les clients</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers will go to the bin for 30 days.</source>
        <translation>
            <numerusform>%Ln client ira à la corbeille pour 30 jours.</numerusform>
            <numerusform>%Ln clients iront à la corbeille pour 30 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers moved to the bin</source>
        <translation>
            <numerusform>%Ln client mis à la corbeille</numerusform>
            <numerusform>%Ln clients mis à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers restored</source>
        <translation>
            <numerusform>%Ln client restauré</numerusform>
            <numerusform>%Ln clients restaurés</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Exporter les clients</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json);;Contact cards (*.vcf)</source>
        <translation>Tableau (*.csv);;JSON (*.json);;Cartes de contact (*.vcf)</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>file name</comment>
        <translation>clients</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers written to %1</source>
        <translation>
            <numerusform>%Ln client écrit dans %1</numerusform>
            <numerusform>%Ln clients écrits dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomerGrid</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomerHeader</name>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no balance</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>nothing is overdue</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type of contact, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Prochain contact</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Non planifié</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>Dernière modification : %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>This customer is blocked</source>
        <translation>Ce client est bloqué</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>This customer is not active</source>
        <translation>Ce client n’est pas actif</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <translation>Doublon de %1</translation>
    </message>
    <message>
        <source>Open the other customer</source>
        <translation>Ouvrir l’autre client</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>%1: advertising allowed</source>
        <comment>a channel</comment>
        <translation>%1 : publicité autorisée</translation>
    </message>
    <message>
        <source>%1: advertising refused</source>
        <comment>a channel</comment>
        <translation>%1 : publicité refusée</translation>
    </message>
    <message>
        <source>%1: no consent recorded, so no advertising</source>
        <comment>a channel</comment>
        <translation>%1 : aucun consentement enregistré, donc pas de publicité</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Étiquette : %1</translation>
    </message>
    <message>
        <source>None since %1</source>
        <comment>contact</comment>
        <translation>Aucun depuis le %1</translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomerPaletteProvider</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomerPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open this customer (Enter)</source>
        <translation>Ouvrir ce client (Entrée)</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Choose a customer in the list.</source>
        <translation>Choisir un client dans la liste.</translation>
    </message>
    <message>
        <source>This customer cannot be shown</source>
        <translation>Impossible d’afficher ce client</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomersPage</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <comment>a warning follows</comment>
        <translation>Enregistré. %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Search by name, company, e-mail, phone…</source>
        <translation>Rechercher par nom, société, e-mail, téléphone…</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>New customer (Ctrl+N)</source>
        <translation>Nouveau client (Ctrl+N)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show every match, sorted by name</source>
        <translation>Afficher tous les résultats, triés par nom</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Traitement en cours</translation>
    </message>
    <message>
        <source>more than %1 customers</source>
        <translation>plus de %1 clients</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln matches are shown.</source>
        <translation>
            <numerusform>Le meilleur résultat (%Ln) est affiché.</numerusform>
            <numerusform>Les %Ln meilleurs résultats sont affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>Client créé</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Il n’y a rien à copier.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>The sums could not be read</source>
        <translation>Les sommes n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Revenue %1 · Open balance %2</source>
        <translation>Chiffre d’affaires %1 · Solde dû %2</translation>
    </message>
    <message>
        <source>Revenue before tax, less credit notes. Currencies are not added up.</source>
        <translation>Chiffre d’affaires hors taxes, avoirs déduits. Les devises ne sont pas additionnées.</translation>
    </message>
    <message>
        <source>Then sort by</source>
        <translation>Puis trier par</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>L’ordre habituel</translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomersState</name>
    <message>
        <source>The customers could not be read</source>
        <translation>Impossible de lire les clients</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Nothing matches “%1” with the filters %2.</source>
        <translation>Rien ne correspond à « %1 » avec les filtres %2.</translation>
    </message>
    <message>
        <source>Nothing passes the filters %1.</source>
        <translation>Rien ne passe les filtres %1.</translation>
    </message>
    <message>
        <source>No customer found</source>
        <translation>Aucun client trouvé</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer la recherche et les filtres</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aucun client pour l’instant</translation>
    </message>
    <message>
        <source>Customers come to this computer by territory, and your login at the central database has none, or has none any more. Ask your administrator.</source>
        <translation>Les clients arrivent sur cet ordinateur par secteur, et votre compte à la base centrale n’en a pas, ou n’en a plus. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>You do not see any territory now</source>
        <translation>Vous ne voyez plus aucun secteur</translation>
    </message>
    <message>
        <source>They are being copied to this computer. You can already work.</source>
        <translation>Ils sont en cours de copie sur cet ordinateur. Vous pouvez déjà travailler.</translation>
    </message>
    <message>
        <source>Your customers are on their way</source>
        <translation>Vos clients arrivent</translation>
    </message>
    <message>
        <source>Your customers are on their way: %1</source>
        <comment>share</comment>
        <translation>Vos clients arrivent : %1</translation>
    </message>
    <message>
        <source>Open the Sync Centre</source>
        <translation>Ouvrir le centre de synchronisation</translation>
    </message>
    <message>
        <source>Your customers are not here yet</source>
        <translation>Vos clients ne sont pas encore ici</translation>
    </message>
    <message>
        <source>Import a list that you have, or make the first customer with Ctrl+N.</source>
        <translation>Importer une liste existante, ou créer le premier client avec Ctrl+N.</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Importer des clients…</translation>
    </message>
</context>
<context>
    <name>c360::ui::CustomersActions</name>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Nouveau client</translation>
    </message>
    <message>
        <source>&amp;Search customers</source>
        <translation>&amp;Rechercher des clients</translation>
    </message>
    <message>
        <source>Add &amp;filter</source>
        <translation>Ajouter un &amp;filtre</translation>
    </message>
    <message>
        <source>&amp;Clear search and filters</source>
        <translation>&amp;Effacer la recherche et les filtres</translation>
    </message>
    <message>
        <source>&amp;Import customers…</source>
        <translation>&amp;Importer des clients…</translation>
    </message>
    <message>
        <source>&amp;Open customer</source>
        <translation>&amp;Ouvrir le client</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>Add &amp;tag</source>
        <translation>Ajouter une é&amp;tiquette</translation>
    </message>
    <message>
        <source>&amp;Remove tag</source>
        <translation>Retirer l’éti&amp;quette</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Activer</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Copy phone number</source>
        <translation>Copier le numéro de téléphone</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns</source>
        <translation>Choisir les co&amp;lonnes</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>Enregi&amp;strer cette vue</translation>
    </message>
    <message>
        <source>&amp;Update this view</source>
        <translation>Mettre à jo&amp;ur cette vue</translation>
    </message>
    <message>
        <source>So&amp;rt…</source>
        <translation>T&amp;rier…</translation>
    </message>
</context>
<context>
    <name>c360::ui::DateEditor</name>
    <message>
        <source>Time of day</source>
        <translation>Heure de la journée</translation>
    </message>
</context>
<context>
    <name>c360::ui::DatePicker</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Choisir une date</translation>
    </message>
</context>
<context>
    <name>c360::ui::DateRangeDialog</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Le premier jour est après le dernier.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
</context>
<context>
    <name>c360::ui::DecisionDialog</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Décider plus &amp;tard</translation>
    </message>
    <message>
        <source>&amp;Next one</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Leave this one open and show the next</source>
        <translation>Laisser celui-ci en suspens et montrer le suivant</translation>
    </message>
    <message>
        <source>Taken back: it is asked again.</source>
        <translation>Annulé : la question vous sera posée à nouveau.</translation>
    </message>
</context>
<context>
    <name>c360::ui::Decisions</name>
    <message>
        <source>Nothing needs your decision</source>
        <translation>Rien n’attend votre décision</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décision prise</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <comment>a record</comment>
        <translation>Décision prise : %1</translation>
    </message>
</context>
<context>
    <name>c360::ui::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>c360::ui::DocumentModel</name>
    <message>
        <source>Added</source>
        <translation>Ajouté le</translation>
    </message>
</context>
<context>
    <name>c360::ui::DocumentPreview</name>
    <message>
        <source>No document chosen</source>
        <translation>Aucun document choisi</translation>
    </message>
    <message>
        <source>Choose a document to see it here.</source>
        <translation>Choisir un document pour le voir ici.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Aperçu du document</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Pas encore sur cet ordinateur</translation>
    </message>
    <message>
        <source>The document cannot be shown</source>
        <translation>Impossible d’afficher le document</translation>
    </message>
    <message>
        <source>No preview for this kind of file</source>
        <translation>Pas d’aperçu pour ce type de fichier</translation>
    </message>
    <message>
        <source>Open it with the program that made it.</source>
        <translation>L’ouvrir avec le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>Fetch it now</source>
        <translation>Le récupérer maintenant</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En cours de récupération</translation>
    </message>
    <message>
        <source>The content is being fetched from the central database.</source>
        <translation>Le contenu est en cours de récupération depuis la base centrale.</translation>
    </message>
</context>
<context>
    <name>c360::ui::DocumentsSection</name>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Add a new version</source>
        <translation>Ajouter une nouvelle version</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>&amp;Ajouter des documents…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Enregistrer &amp;une copie…</translation>
    </message>
    <message>
        <source>&amp;Edit details…</source>
        <translation>Modifi&amp;er les détails…</translation>
    </message>
    <message>
        <source>Add a new &amp;version…</source>
        <translation>Ajouter une nouvelle &amp;version…</translation>
    </message>
    <message>
        <source>&amp;Keep offline</source>
        <translation>&amp;Conserver hors ligne</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>Ca&amp;tégorie</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>The documents could not be read</source>
        <translation>Impossible de lire les documents</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents, %1</source>
        <translation>
            <numerusform>%Ln document, %1</numerusform>
            <numerusform>%Ln documents, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Déposer des fichiers ici</translation>
    </message>
    <message>
        <source>Contracts, photos and letters are kept encrypted with the customer and open without a network.</source>
        <translation>Contrats, photos et courriers sont conservés chiffrés avec le client et s’ouvrent sans réseau.</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Ajouter des documents…</translation>
    </message>
    <message>
        <source>No document in this category</source>
        <translation>Aucun document dans cette catégorie</translation>
    </message>
    <message>
        <source>The other categories are hidden.</source>
        <translation>Les autres catégories sont masquées.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>« %1 » ajouté</translation>
    </message>
    <message>
        <source>No program on this computer opens this kind of file.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre ce type de fichier.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Copie enregistrée</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document changed</source>
        <translation>Document modifié</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>Catégorie modifiée</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>No longer kept offline</source>
        <translation>N’est plus conservé hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents deleted</source>
        <translation>
            <numerusform>%Ln document supprimé</numerusform>
            <numerusform>%Ln documents supprimés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::DuplicateDialog</name>
    <message>
        <source>Possible duplicate %1 of %2</source>
        <translation>Doublon possible %1 sur %2</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Doublon possible</translation>
    </message>
    <message>
        <source>Is this the same customer?</source>
        <translation>Est-ce le même client ?</translation>
    </message>
    <message>
        <source>Both have the e-mail address %1. Choose what the one you keep takes over.</source>
        <translation>Tous deux ont l’adresse e-mail %1. Choisissez ce que reprend celui que vous gardez.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, customer number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <comment>a customer</comment>
        <translation>À garder : %1</translation>
    </message>
    <message>
        <source>Duplicate: %1</source>
        <comment>a customer</comment>
        <translation>Doublon : %1</translation>
    </message>
    <message>
        <source>The duplicate has nothing that the other one lacks.</source>
        <translation>Le doublon n’a rien qui manque à l’autre.</translation>
    </message>
    <message>
        <source>The duplicate keeps its own history, is marked as a duplicate and set inactive.</source>
        <translation>Le doublon garde son propre historique, est marqué comme doublon et devient inactif.</translation>
    </message>
    <message>
        <source>The duplicate has no history of its own and goes to the bin for 30 days.</source>
        <translation>Le doublon n’a pas d’historique propre et va à la corbeille pour 30 jours.</translation>
    </message>
    <message>
        <source>Not a &amp;duplicate…</source>
        <translation>Pas un &amp;doublon…</translation>
    </message>
    <message>
        <source>Two people: the second one gets an e-mail address of its own</source>
        <translation>Deux personnes : la seconde reçoit sa propre adresse e-mail</translation>
    </message>
    <message>
        <source>&amp;Merge them</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Pas un doublon</translation>
    </message>
    <message>
        <source>E-mail address of %1 (empty: none)</source>
        <translation>Adresse e-mail de %1 (vide : aucune)</translation>
    </message>
    <message>
        <source>This has been settled in the meantime.</source>
        <translation>La question a été réglée entre-temps.</translation>
    </message>
    <message>
        <source>%1 has just merged them.</source>
        <comment>login</comment>
        <translation>%1 vient de les fusionner.</translation>
    </message>
    <message>
        <source>%1 has just decided that they are different people.</source>
        <comment>login</comment>
        <translation>%1 vient de décider que ce sont deux personnes différentes.</translation>
    </message>
    <message>
        <source>%1 has just decided to leave both as they are.</source>
        <comment>login</comment>
        <translation>%1 vient de décider de laisser les deux tels quels.</translation>
    </message>
</context>
<context>
    <name>c360::ui::DuplicatesModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number of a customer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line %1 of this file</source>
        <translation>Ligne %1 de ce fichier</translation>
    </message>
    <message>
        <source>%1 (line %2 of this file)</source>
        <translation>%1 (ligne %2 de ce fichier)</translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation>Probablement identique</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Stored too</source>
        <translation>Enregistré aussi</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Has in common</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Une autre personne</translation>
    </message>
</context>
<context>
    <name>c360::ui::DuplicatesStep</name>
    <message numerus="yes">
        <source>%Ln records looked at</source>
        <translation>
            <numerusform>%Ln enregistrement examiné</numerusform>
            <numerusform>%Ln enregistrements examinés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>The check was stopped after %Ln records. Duplicates behind them are found during the import and listed then.</source>
        <translation>
            <numerusform>Le contrôle a été arrêté après %Ln enregistrement. Les doublons suivants seront détectés pendant l’import, puis listés.</numerusform>
            <numerusform>Le contrôle a été arrêté après %Ln enregistrements. Les doublons suivants seront détectés pendant l’import, puis listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 records are new, %3 may be there already, %4 cannot be stored.</source>
        <translation>%1 enregistrements sur %2 sont nouveaux, %3 existent peut-être déjà, %4 ne peuvent pas être enregistrés.</translation>
    </message>
    <message>
        <source>Looking for duplicates and mistakes…</source>
        <translation>Recherche de doublons et d’erreurs…</translation>
    </message>
    <message>
        <source>Go on without the whole check</source>
        <translation>Continuer sans le contrôle complet</translation>
    </message>
    <message>
        <source>What shall become of those that may be there already?</source>
        <translation>Que faire de ceux qui existent peut-être déjà ?</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Les ignorer</translation>
    </message>
    <message>
        <source>&amp;Update what is there</source>
        <translation>&amp;Mettre à jour l’existant</translation>
    </message>
    <message>
        <source>&amp;Store them too</source>
        <translation>Les enregi&amp;strer aussi</translation>
    </message>
    <message>
        <source>They are listed after the import and kept in the file of refused lines.</source>
        <translation>Ils sont listés après l’import et conservés dans le fichier des lignes refusées.</translation>
    </message>
    <message>
        <source>What the file says goes into the record that is there. Another person who only shares an address is left alone and listed.</source>
        <translation>Le contenu du fichier va dans l’enregistrement existant. Une autre personne qui partage seulement une adresse reste inchangée et figure dans la liste.</translation>
    </message>
    <message>
        <source>Right for people who share an e-mail address. They are marked as possible duplicates.</source>
        <translation>Convient aux personnes qui partagent une adresse e-mail. Elles sont marquées comme doublons possibles.</translation>
    </message>
</context>
<context>
    <name>c360::ui::FigureCard</name>
    <message>
        <source>%1. %2</source>
        <comment>a figure and its explanation</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>c360::ui::FileStep</name>
    <message>
        <source>Drop a file here</source>
        <translation>Déposer un fichier ici</translation>
    </message>
    <message>
        <source>Customers, contacts, activities or sales as a table (CSV), address cards (vCard) or JSON. Nothing is stored before you have seen what it will be.</source>
        <translation>Clients, contacts, activités ou ventes en tableau (CSV), cartes d’adresse (vCard) ou JSON. Rien n’est enregistré avant d’avoir été montré.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Tables, cards and JSON (*.csv *.tsv *.txt *.vcf *.json);;All files (*)</source>
        <translation>Tableaux, cartes et JSON (*.csv *.tsv *.txt *.vcf *.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>c360::ui::FilterBar</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>État ou région</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Show only some of the customers</source>
        <translation>N’afficher qu’une partie des clients</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Filter by company</source>
        <translation>Filtrer par société</translation>
    </message>
    <message>
        <source>Company name, or the beginning of a word of it</source>
        <translation>Nom de la société, ou début d’un de ses mots</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Dates…</translation>
    </message>
    <message>
        <source>%1: find</source>
        <comment>name of a filter</comment>
        <translation>%1 : chercher</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>c360::ui::FilterPicker</name>
    <message>
        <source>%1 (%2)</source>
        <comment>value, how many customers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Press Enter to make “%1”.</source>
        <translation>Appuyer sur Entrée pour créer « %1 ».</translation>
    </message>
    <message>
        <source>Nothing to choose.</source>
        <translation>Rien à choisir.</translation>
    </message>
</context>
<context>
    <name>c360::ui::FinancesSection</name>
    <message>
        <source>Export payments</source>
        <translation>Exporter les paiements</translation>
    </message>
    <message>
        <source>The finances could not be read</source>
        <translation>Impossible de lire les finances</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Aucune facture pour l’instant</translation>
    </message>
    <message>
        <source>Invoices, credit notes and payments of this customer appear here.</source>
        <translation>Les factures, avoirs et paiements de ce client apparaissent ici.</translation>
    </message>
    <message>
        <source>New invoice…</source>
        <translation>Nouvelle facture…</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>This customer has credit.</source>
        <translation>Ce client dispose d’un crédit.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open invoices</source>
        <translation>
            <numerusform>%Ln facture ouverte</numerusform>
            <numerusform>%Ln factures ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Rien n’est dû.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue invoices</source>
        <translation>
            <numerusform>%Ln facture en retard</numerusform>
            <numerusform>%Ln factures en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Aucun retard.</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>No due dates to compare with.</source>
        <translation>Aucune échéance à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after the due date</source>
        <translation>
            <numerusform>%Ln jour après l’échéance</numerusform>
            <numerusform>%Ln jours après l’échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before the due date</source>
        <translation>
            <numerusform>%Ln jour avant l’échéance</numerusform>
            <numerusform>%Ln jours avant l’échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>On the due date</source>
        <translation>À l’échéance</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Délai de paiement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>No payment of an invoice is known yet.</source>
        <translation>Aucun paiement de facture connu pour l’instant.</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Limite de crédit</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 utilisés sur %2</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <comment>credit limit</comment>
        <translation>Dépassée</translation>
    </message>
    <message>
        <source>Nearly used up</source>
        <comment>credit limit</comment>
        <translation>Presque épuisée</translation>
    </message>
    <message>
        <source>The limit is in %1.</source>
        <translation>La limite est en %1.</translation>
    </message>
    <message>
        <source>No limit is set.</source>
        <translation>Aucune limite définie.</translation>
    </message>
    <message>
        <source>Too little to draw</source>
        <translation>Trop peu de données pour un graphique</translation>
    </message>
    <message>
        <source>The balance over time appears after the second entry.</source>
        <translation>Le solde dans le temps apparaît après la deuxième écriture.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Document cancelled</source>
        <translation>Document annulé</translation>
    </message>
    <message>
        <source>Cancel this document?</source>
        <translation>Annuler ce document ?</translation>
    </message>
    <message>
        <source>%1 stays in the list as cancelled and no longer counts.</source>
        <translation>%1 reste dans la liste comme annulé et ne compte plus.</translation>
    </message>
    <message>
        <source>Cancel document</source>
        <translation>Annuler le document</translation>
    </message>
    <message>
        <source>What was paid for it becomes credit of the customer.</source>
        <translation>Les paiements associés deviennent un crédit du client.</translation>
    </message>
    <message>
        <source>Payment of %1 reversed</source>
        <translation>Paiement de %1 contrepassé</translation>
    </message>
    <message>
        <source>Reverse this payment?</source>
        <translation>Contrepasser ce paiement ?</translation>
    </message>
    <message>
        <source>An entry that takes %1 back is added.</source>
        <translation>Une écriture qui reprend %1 est ajoutée.</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Contrepasser</translation>
    </message>
    <message>
        <source>Payments are never deleted: both entries stay in the list.</source>
        <translation>Les paiements ne sont jamais supprimés : les deux écritures restent dans la liste.</translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation>Exporter les factures</translation>
    </message>
    <message>
        <source>&amp;New invoice…</source>
        <translation>&amp;Nouvelle facture…</translation>
    </message>
    <message>
        <source>Record &amp;payment…</source>
        <translation>Enregistrer un &amp;paiement…</translation>
    </message>
    <message>
        <source>&amp;Credit note from the chosen invoice…</source>
        <translation>&amp;Avoir sur la facture choisie…</translation>
    </message>
    <message>
        <source>&amp;Reverse the chosen payment…</source>
        <translation>&amp;Contrepasser le paiement choisi…</translation>
    </message>
    <message>
        <source>&amp;Export invoices…</source>
        <translation>&amp;Exporter les factures…</translation>
    </message>
    <message>
        <source>E&amp;xport payments…</source>
        <translation>E&amp;xporter les paiements…</translation>
    </message>
    <message>
        <source>&amp;Find an invoice</source>
        <translation>Recherc&amp;her une facture</translation>
    </message>
    <message>
        <source>Balance over time</source>
        <translation>Solde dans le temps</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre les fichiers PDF.</translation>
    </message>
    <message>
        <source>&amp;Open PDF</source>
        <translation>&amp;Ouvrir le PDF</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Enregi&amp;strer en PDF…</translation>
    </message>
</context>
<context>
    <name>c360::ui::FirstStart</name>
    <message>
        <source>%1 – %2</source>
        <comment>currency code and name</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Welcome to Customer 360</source>
        <translation>Bienvenue dans Customer 360</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Everything about your customers in one window, on this computer, with or without a network.</source>
        <translation>Tout sur vos clients dans une seule fenêtre, sur cet ordinateur, avec ou sans réseau.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Made-up customers with two years of history. Nothing is asked, nothing is encrypted, and you can begin with your own data at any time.</source>
        <translation>Des clients fictifs avec deux ans d’historique. Rien n’est demandé, rien n’est chiffré, et il reste possible de commencer à tout moment avec ses propres données.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Découvrir avec des données de démonstration</translation>
    </message>
    <message>
        <source>My own data</source>
        <translation>Mes propres données</translation>
    </message>
    <message>
        <source>An empty, encrypted profile on this computer. You can import your customers from CSV, vCard or JSON files right after.</source>
        <translation>Un profil vide et chiffré sur cet ordinateur. L’import de clients depuis des fichiers CSV, vCard ou JSON est possible aussitôt après.</translation>
    </message>
    <message>
        <source>Begin with my own data</source>
        <translation>Commencer avec mes données</translation>
    </message>
    <message>
        <source>Country of most of your customers</source>
        <translation>Pays de la plupart des clients</translation>
    </message>
    <message>
        <source>Currency of your invoices</source>
        <translation>Devise des factures</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are from</source>
        <translation>Numéros de téléphone sans indicatif</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Your customers are encrypted. Your system's keychain can open them when you are signed in; a passphrase also opens them on another computer and allows locking.</source>
        <translation>Vos clients sont chiffrés. Le trousseau du système peut les ouvrir pendant votre session ; une phrase secrète les ouvre aussi sur un autre ordinateur et permet le verrouillage.</translation>
    </message>
    <message>
        <source>Your customers are encrypted with a passphrase of yours. Without it nobody can read them, so do not lose it. You can make a recovery key in the settings.</source>
        <translation>Vos clients sont chiffrés avec votre phrase secrète. Sans elle, personne ne peut les lire : ne pas la perdre. Une clé de récupération peut être créée dans les réglages.</translation>
    </message>
    <message>
        <source>Open with my system's keychain</source>
        <translation>Ouvrir avec le trousseau du système</translation>
    </message>
    <message>
        <source>Also set a passphrase</source>
        <translation>Définir aussi une phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète à nouveau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Create my profile</source>
        <translation>Créer mon profil</translation>
    </message>
    <message>
        <source>At least 8 characters; four or five unrelated words are easy to keep in mind and hard to guess.</source>
        <translation>Au moins 8 caractères ; quatre ou cinq mots sans rapport se retiennent bien et se devinent mal.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters</source>
        <translation>Trop courte : au moins 8 caractères</translation>
    </message>
    <message>
        <source>Weak: easy to guess</source>
        <translation>Faible : facile à deviner</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Les deux phrases secrètes diffèrent</translation>
    </message>
    <message>
        <source>My team's data</source>
        <translation>Les données de mon équipe</translation>
    </message>
    <message>
        <source>Your team shares its customers through a central database. You have its address, a user name and a password from your administrator.</source>
        <translation>Votre équipe partage ses clients au moyen d’une base centrale. Votre administrateur vous en a donné l’adresse, un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Connect to my team</source>
        <translation>Rejoindre mon équipe</translation>
    </message>
</context>
<context>
    <name>c360::ui::HeaderFact</name>
    <message>
        <source>%1: %2</source>
        <comment>caption and value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>c360::ui::HistoryChoice</name>
    <message>
        <source>&amp;History on this computer:</source>
        <translation>&amp;Historique sur cet ordinateur :</translation>
    </message>
    <message>
        <source>History on this computer</source>
        <translation>Historique sur cet ordinateur</translation>
    </message>
    <message>
        <source>How much of what happened is kept here for working without a network. The rest stays at the central database.</source>
        <translation>Quelle part de l’historique est gardée ici pour travailler sans réseau. Le reste demeure dans la base centrale.</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>how much history</comment>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <comment>how much history</comment>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <comment>how much history</comment>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>c360::ui::HistoryNote</name>
    <message>
        <source>Older entries, from before %1, are kept at the central database, not on this computer.</source>
        <translation>Les entrées plus anciennes, d’avant le %1, sont gardées dans la base centrale, pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>how much history this computer keeps</comment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>How much history this computer keeps</source>
        <translation>Part de l’historique que garde cet ordinateur</translation>
    </message>
    <message>
        <source>Change how much history this computer keeps</source>
        <translation>Modifier la part de l’historique que garde cet ordinateur</translation>
    </message>
</context>
<context>
    <name>c360::ui::HistoryView</name>
    <message>
        <source>History: nothing recorded yet</source>
        <translation>Historique : rien d’enregistré pour l’instant</translation>
    </message>
    <message>
        <source>History: all of it, since %1</source>
        <translation>Historique : complet, depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>History: since %1; %Ln older entries are kept at the central database, not here</source>
        <translation>
            <numerusform>Historique : depuis le %1 ; %Ln entrée plus ancienne est gardée dans la base centrale, pas ici</numerusform>
            <numerusform>Historique : depuis le %1 ; %Ln entrées plus anciennes sont gardées dans la base centrale, pas ici</numerusform>
        </translation>
    </message>
    <message>
        <source>History: since %1</source>
        <translation>Historique : depuis le %1</translation>
    </message>
    <message>
        <source>A profile used alone keeps everything it has: there is nowhere else to keep it.</source>
        <translation>Un profil utilisé seul garde tout ce qu’il a : il n’y a pas d’autre endroit où le garder.</translation>
    </message>
    <message>
        <source>Your choice is being carried out; it takes the central database to do it.</source>
        <translation>Votre choix est en cours d’application ; il faut pour cela la base centrale.</translation>
    </message>
    <message>
        <source>Only activities that are done and entries of the audit log can stay at the central database. Invoices, payments, documents and consents are always here, and so is what is still open or pinned.</source>
        <translation>Seules les activités terminées et les entrées du journal d’audit peuvent rester dans la base centrale. Factures, paiements, documents et consentements sont toujours ici, de même que ce qui est encore ouvert ou épinglé.</translation>
    </message>
</context>
<context>
    <name>c360::ui::ImportBatchModel</name>
    <message>
        <source>Undone %1</source>
        <comment>date and time</comment>
        <translation>Annulé le %1</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>c360::ui::ImportResultDialog</name>
    <message>
        <source>Result of an import</source>
        <translation>Résultat d’un import</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>file – kind of records, date and time</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>c360::ui::ImportTexts</name>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Duplicated</source>
        <translation>Duplication</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Ajout d’étiquette</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>Retrait d’étiquette</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulation effectuée</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Annulation d’import</translation>
    </message>
    <message>
        <source>Script applied</source>
        <translation>Exécution d’un script</translation>
    </message>
    <message>
        <source>Demo data made</source>
        <translation>Création de données de démonstration</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Refused change sent again</source>
        <translation>Renvoi d’une modification refusée</translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation>Retrait d’une modification</translation>
    </message>
    <message>
        <source>Sent again after the database was restored</source>
        <translation>Renvoi après restauration de la base</translation>
    </message>
    <message>
        <source>Moved to another territory</source>
        <translation>Déplacement vers un autre secteur</translation>
    </message>
    <message>
        <source>Organization added</source>
        <translation>Ajout d’une organisation</translation>
    </message>
    <message>
        <source>Territory added</source>
        <translation>Ajout d’un secteur</translation>
    </message>
    <message>
        <source>Territory given</source>
        <translation>Attribution d’un secteur</translation>
    </message>
    <message>
        <source>Territory taken away</source>
        <translation>Retrait d’un secteur</translation>
    </message>
    <message>
        <source>User added or changed</source>
        <translation>Ajout ou modification d’un utilisateur</translation>
    </message>
    <message>
        <source>User removed</source>
        <translation>Suppression d’un utilisateur</translation>
    </message>
    <message>
        <source>Device blocked</source>
        <translation>Blocage d’un appareil</translation>
    </message>
    <message>
        <source>Device let in again</source>
        <translation>Réautorisation d’un appareil</translation>
    </message>
    <message>
        <source>Device told to erase its data</source>
        <translation>Ordre d’effacement d’un appareil</translation>
    </message>
    <message>
        <source>Device has erased its data</source>
        <translation>Effacement d’un appareil</translation>
    </message>
    <message>
        <source>Central database restored from a backup</source>
        <translation>Restauration de la base centrale depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Old moves forgotten</source>
        <translation>Oubli des anciens déplacements</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Address cards (vCard)</source>
        <translation>Cartes d’adresse (vCard)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation>Unicode (UTF-16, petit-boutiste)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode (UTF-16, gros-boutiste)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Année, mois, jour</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mois, jour, année</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Ignoré sur votre choix</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Numéro externe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non nécessaire</translation>
    </message>
    <message>
        <source>By you, %1 fit</source>
        <comment>share of the values</comment>
        <translation>Choix manuel, %1 conviennent</translation>
    </message>
    <message>
        <source>By its name, %1 fit</source>
        <comment>share of the values</comment>
        <translation>D’après son nom, %1 conviennent</translation>
    </message>
    <message>
        <source>By its content, %1 fit</source>
        <comment>share of the values</comment>
        <translation>D’après son contenu, %1 conviennent</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Effacement définitif</translation>
    </message>
</context>
<context>
    <name>c360::ui::ImportWizard</name>
    <message>
        <source>Import: your data or the demo</source>
        <translation>Import : vos données ou la démo</translation>
    </message>
    <message>
        <source>Import: the file</source>
        <translation>Import : le fichier</translation>
    </message>
    <message>
        <source>Import: columns and preview</source>
        <translation>Import : colonnes et aperçu</translation>
    </message>
    <message>
        <source>Import: duplicates</source>
        <translation>Import : doublons</translation>
    </message>
    <message>
        <source>Import: storing</source>
        <translation>Import : enregistrement</translation>
    </message>
    <message>
        <source>Import: result</source>
        <translation>Import : résultat</translation>
    </message>
    <message>
        <source>%1 – step %2 of %3</source>
        <translation>%1 – étape %2 sur %3</translation>
    </message>
    <message>
        <source>Import another &amp;file</source>
        <translation>Importer un autre &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation>&amp;Arrêter l’import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Check for duplicates</source>
        <translation>Rechercher les &amp;doublons</translation>
    </message>
    <message>
        <source>&amp;Import now</source>
        <translation>&amp;Importer maintenant</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>c360::ui::ImportsPage</name>
    <message numerus="yes">
        <source>Import undone, %Ln records taken back</source>
        <translation>
            <numerusform>Import annulé, %Ln enregistrement retiré</numerusform>
            <numerusform>Import annulé, %Ln enregistrements retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Import undone, %1 records taken back; %2 were changed since and are left</source>
        <translation>Import annulé, %1 enregistrements retirés ; %2 modifiés depuis et laissés en place</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Every import can be undone as a whole; records that were changed since stay as they are.</source>
        <translation>Chaque import peut être annulé en entier ; les enregistrements modifiés depuis restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importer un fichier…</translation>
    </message>
    <message>
        <source>&amp;Open the result</source>
        <translation>&amp;Ouvrir le résultat</translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>&amp;Annuler cet import…</translation>
    </message>
    <message>
        <source>The imports could not be read</source>
        <translation>Impossible de lire les imports</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Rien d’importé pour l’instant</translation>
    </message>
    <message>
        <source>Bring your customers, contacts, activities or sales from a table, address cards or JSON. You see what will be stored before it is.</source>
        <translation>Reprendre clients, contacts, activités ou ventes depuis un tableau, des cartes d’adresse ou du JSON. Ce qui sera enregistré est montré avant.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Take back everything that the import of “%1” stored?</source>
        <translation>Retirer tout ce que l’import de « %1 » a enregistré ?</translation>
    </message>
    <message>
        <source>Records that were changed since are left as they are and counted.</source>
        <translation>Les enregistrements modifiés depuis restent tels quels et sont comptés.</translation>
    </message>
</context>
<context>
    <name>c360::ui::InlineField</name>
    <message>
        <source>Changed meanwhile to %1.</source>
        <translation>Entre-temps devenu %1.</translation>
    </message>
    <message>
        <source>Emptied by somebody else meanwhile.</source>
        <translation>Vidé entre-temps par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no value</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1 : vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Edit %1 (F2)</source>
        <translation>Modifier %1 (F2)</translation>
    </message>
</context>
<context>
    <name>c360::ui::InvoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New credit note</source>
        <translation>Nouvel avoir</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nouvelle facture</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Modifier le brouillon</translation>
    </message>
    <message>
        <source>&amp;Issue credit note</source>
        <translation>É&amp;mettre l’avoir</translation>
    </message>
    <message>
        <source>&amp;Issue invoice</source>
        <translation>É&amp;mettre la facture</translation>
    </message>
    <message>
        <source>Keep as &amp;draft</source>
        <translation>Garder comme &amp;brouillon</translation>
    </message>
    <message>
        <source>Issued &amp;on</source>
        <translation>Ém&amp;is le</translation>
    </message>
    <message>
        <source>D&amp;ue on</source>
        <translation>Éc&amp;héance le</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>Takes back invoice %1. Change or remove the lines that stay.</source>
        <translation>Annule la facture %1. Modifier ou retirer les lignes à conserver.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Type in the empty line at the end to add one; Delete removes a line.</source>
        <translation>Saisir dans la ligne vide à la fin pour en ajouter une ; Suppr retire une ligne.</translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation>&amp;Retirer la ligne</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Net %1 · Tax %2 · Total %3</source>
        <translation>HT %1 · Taxe %2 · Total %3</translation>
    </message>
    <message>
        <source>Say when it is issued.</source>
        <translation>Indiquer la date d’émission.</translation>
    </message>
    <message>
        <source>Choose a currency.</source>
        <translation>Choisir une devise.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Add at least one line.</source>
        <translation>Ajouter au moins une ligne.</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Brouillon conservé</translation>
    </message>
    <message>
        <source>Credit note issued</source>
        <translation>Avoir émis</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Facture émise</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer ?</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>La saisie n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>This is what you had written before. Issue it, or cancel to give it up.</source>
        <translation>Voici la saisie précédente. L’émettre, ou annuler pour l’abandonner.</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nouvelle catégorie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>c360::ui::InvoiceLinesPanel</name>
    <message>
        <source>Close the lines</source>
        <translation>Fermer les lignes</translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation>Enregistrer un paiement…</translation>
    </message>
    <message>
        <source>Credit note from this…</source>
        <translation>Avoir sur cette facture…</translation>
    </message>
    <message>
        <source>Edit draft…</source>
        <translation>Modifier le brouillon…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Cancel document…</source>
        <translation>Annuler le document…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>kind, number, date: Invoice 536365 of 1 Dec 2010</comment>
        <translation>%1 %2 du %3</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Net %1 · Tax %2 · Total %3</source>
        <translation>HT %1 · Taxe %2 · Total %3</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>c360::ui::InvoicesCard</name>
    <message>
        <source>No invoice matches</source>
        <translation>Aucune facture correspondante</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln documents.</source>
        <translation>
            <numerusform>Le filtre masque %Ln document.</numerusform>
            <numerusform>Le filtre masque %Ln documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Factures et avoirs</translation>
    </message>
    <message>
        <source>Enter shows the lines.</source>
        <translation>Entrée affiche les lignes.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Search invoices by number</source>
        <translation>Rechercher des factures par numéro</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>invoices</comment>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>invoices</comment>
        <translation>Payées</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Avoirs</translation>
    </message>
</context>
<context>
    <name>c360::ui::IssuesModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>c360::ui::KeychainDialog</name>
    <message>
        <source>Open with the keychain</source>
        <translation>Ouvrir avec le trousseau</translation>
    </message>
    <message>
        <source>Stop opening with the keychain</source>
        <translation>Ne plus ouvrir avec le trousseau</translation>
    </message>
    <message>
        <source>Your system's keychain will keep a key for these customers and open them while you are signed in. Whoever uses this computer under your name then needs no passphrase.</source>
        <translation>Le trousseau du système gardera une clé de ces clients et les ouvrira tant que votre session est ouverte. Quiconque utilise cet ordinateur sous votre nom n’aura alors pas besoin de phrase secrète.</translation>
    </message>
    <message>
        <source>The keychain forgets its key. From then on the passphrase is asked for each time.</source>
        <translation>Le trousseau oublie sa clé. Désormais, la phrase secrète est demandée à chaque fois.</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
</context>
<context>
    <name>c360::ui::LinkEditor</name>
    <message>
        <source>Press to choose a colour, Delete to remove the tag</source>
        <translation>Appuyer pour choisir une couleur, Suppr pour retirer l’étiquette</translation>
    </message>
    <message>
        <source>Press Delete to take the customer out of this group</source>
        <translation>Appuyer sur Suppr pour retirer le client de ce groupe</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Bleu clair</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Couleur de l’étiquette</translation>
    </message>
</context>
<context>
    <name>c360::ui::LockScreen</name>
    <message>
        <source>Customer 360</source>
        <translation>Customer 360</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Enter the recovery key that you wrote down.</source>
        <translation>Saisir la clé de récupération notée sur papier.</translation>
    </message>
    <message>
        <source>Your customers are encrypted on this computer. Enter your passphrase to open them.</source>
        <translation>Vos clients sont chiffrés sur cet ordinateur. Saisir la phrase secrète pour les ouvrir.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Utiliser la clé de récupération</translation>
    </message>
</context>
<context>
    <name>c360::ui::MainWindow</name>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Customer 360</source>
        <translation>Customer 360</translation>
    </message>
    <message>
        <source>%1 – Customer 360</source>
        <comment>what is in front</comment>
        <translation>%1 – Customer 360</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulation effectuée</translation>
    </message>
    <message numerus="yes">
        <source>Undone, except %Ln changes that others have touched since</source>
        <translation>
            <numerusform>Annulé, sauf %Ln modification que d’autres ont touchée depuis</numerusform>
            <numerusform>Annulé, sauf %Ln modifications que d’autres ont touchées depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétablissement effectué</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation>Clients ouverts</translation>
    </message>
    <message>
        <source>Made-up data to look around in. It is not encrypted.</source>
        <translation>Données fictives pour la découverte. Elles ne sont pas chiffrées.</translation>
    </message>
    <message>
        <source>Use my own data</source>
        <translation>Utiliser mes données</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was done, where it is now</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>c360::ui::MapCard</name>
    <message>
        <source>Main address</source>
        <translation>Adresse principale</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>Afficher toutes les adresses</translation>
    </message>
    <message>
        <source>Directions in the browser (openstreetmap.org)</source>
        <translation>Itinéraire dans le navigateur (openstreetmap.org)</translation>
    </message>
    <message>
        <source>No place to show</source>
        <translation>Aucun lieu à afficher</translation>
    </message>
    <message>
        <source>Enter a city or postal code, and the map finds it without a network.</source>
        <translation>Saisir une ville ou un code postal : la carte le trouve sans réseau.</translation>
    </message>
</context>
<context>
    <name>c360::ui::MapView</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>latitude %1, longitude %2</source>
        <translation>latitude %1, longitude %2</translation>
    </message>
    <message>
        <source>%1: only the region is known</source>
        <translation>%1 : seule la région est connue</translation>
    </message>
    <message>
        <source>%1: near %2, %3</source>
        <comment>address: place, coordinates</comment>
        <translation>%1 : près de %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address: coordinates</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No address with a known place</source>
        <translation>Aucune adresse à un lieu connu</translation>
    </message>
    <message>
        <source>Drag to move, + and − to zoom, Home to show all addresses</source>
        <translation>Faire glisser pour déplacer, + et − pour zoomer, Début pour afficher toutes les adresses</translation>
    </message>
</context>
<context>
    <name>c360::ui::MappingModel</name>
    <message>
        <source>Left out</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Press Enter to choose another field</source>
        <translation>Appuyer sur Entrée pour choisir un autre champ</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
</context>
<context>
    <name>c360::ui::MappingStep</name>
    <message>
        <source>What the file holds</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Ordre des dates</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of the file and where they go</source>
        <translation>Colonnes du fichier et leur destination</translation>
    </message>
    <message>
        <source>As it will be stored</source>
        <translation>Tel que ce sera enregistré</translation>
    </message>
    <message>
        <source>The first lines as they will be stored</source>
        <translation>Les premières lignes telles qu’elles seront enregistrées</translation>
    </message>
    <message>
        <source>&amp;Save the mapping…</source>
        <translation>Enregi&amp;strer la correspondance…</translation>
    </message>
    <message>
        <source>Keep these choices in a file, for the next list of this kind</source>
        <translation>Garder ces choix dans un fichier, pour la prochaine liste du même genre</translation>
    </message>
    <message>
        <source>&amp;Load a mapping…</source>
        <translation>&amp;Charger une correspondance…</translation>
    </message>
    <message>
        <source>Use choices that were saved before</source>
        <translation>Utiliser des choix enregistrés auparavant</translation>
    </message>
    <message>
        <source>Point (1,234.56)</source>
        <translation>Point (1,234.56)</translation>
    </message>
    <message>
        <source>Comma (1.234,56)</source>
        <translation>Virgule (1.234,56)</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, about %Ln records</source>
        <comment>file name – size</comment>
        <translation>
            <numerusform>%1 – %2, environ %Ln enregistrement</numerusform>
            <numerusform>%1 – %2, environ %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first lines cannot be stored</source>
        <translation>
            <numerusform>%Ln des premières lignes ne peut pas être enregistrée</numerusform>
            <numerusform>%Ln des premières lignes ne peuvent pas être enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln lines</source>
        <translation>
            <numerusform>La première ligne (%Ln)</numerusform>
            <numerusform>Les %Ln premières lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
    <message>
        <source>Mapping saved</source>
        <translation>Correspondance enregistrée</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Charger une correspondance</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Correspondances (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>First line: &amp;names of columns</source>
        <translation>Première ligne : &amp;noms des colonnes</translation>
    </message>
</context>
<context>
    <name>c360::ui::NewCustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message numerus="yes">
        <source>Perhaps the same, %Ln found:</source>
        <translation>
            <numerusform>Peut-être identique, %Ln trouvé :</numerusform>
            <numerusform>Peut-être identiques, %Ln trouvés :</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this customer instead</source>
        <translation>Ouvrir plutôt ce client</translation>
    </message>
</context>
<context>
    <name>c360::ui::NotesCard</name>
    <message>
        <source>Not saved yet; somebody else has changed the notes meanwhile</source>
        <translation>Pas encore enregistré ; quelqu’un d’autre a modifié les notes entre-temps</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Anything worth knowing about this customer</source>
        <translation>Tout ce qu’il est utile de savoir sur ce client</translation>
    </message>
    <message>
        <source>Notes are saved when you leave them</source>
        <translation>Les notes sont enregistrées en quittant le champ</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Enregistrer les notes</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>c360::ui::NoticeBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>c360::ui::OfflineView</name>
    <message>
        <source>Available without a network</source>
        <translation>Disponible sans réseau</translation>
    </message>
    <message>
        <source>Room on this computer</source>
        <translation>Place sur cet ordinateur</translation>
    </message>
    <message>
        <source>By kind of record</source>
        <translation>Par type d’enregistrement</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>Vérifier cet ordinateur…</translation>
    </message>
    <message>
        <source>Checks the stored data, keychain, disk, clock and connection</source>
        <translation>Vérifie les données enregistrées, le trousseau, le disque, l’horloge et la connexion</translation>
    </message>
    <message>
        <source>Records by kind</source>
        <translation>Enregistrements par type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>Newest change from the central database</source>
        <translation>Modification la plus récente de la base centrale</translation>
    </message>
    <message>
        <source>All customers: this profile lives on this computer.</source>
        <translation>Tous les clients : ce profil est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Territories: none yet</source>
        <translation>Secteurs : aucun pour l’instant</translation>
    </message>
    <message>
        <source>Territories: %1</source>
        <translation>Secteurs : %1</translation>
    </message>
    <message>
        <source>Documents: none yet</source>
        <translation>Documents : aucun pour l’instant</translation>
    </message>
    <message>
        <source>Documents: the contents of %1 of %2 are here, %3 are kept offline</source>
        <translation>Documents : le contenu de %1 sur %2 est ici, %3 conservés hors ligne</translation>
    </message>
    <message>
        <source>Customers and history: %1</source>
        <translation>Clients et historique : %1</translation>
    </message>
    <message>
        <source>Contents of documents: %1</source>
        <translation>Contenu des documents : %1</translation>
    </message>
    <message>
        <source>Free on this disk: %1</source>
        <translation>Libre sur ce disque : %1</translation>
    </message>
    <message>
        <source>—</source>
        <comment>does not apply</comment>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>c360::ui::OwnProfileStep</name>
    <message>
        <source>Your customers deserve a place of their own</source>
        <translation>Vos clients méritent un profil à eux</translation>
    </message>
    <message>
        <source>This is the demo profile: its customers are made up and it is not encrypted. In a profile of your own your data is encrypted and stays apart from the demo.</source>
        <translation>Ceci est le profil de démonstration : ses clients sont fictifs et il n’est pas chiffré. Dans un profil à vous, vos données sont chiffrées et restent séparées de la démo.</translation>
    </message>
    <message>
        <source>Create my own profile…</source>
        <translation>Créer mon propre profil…</translation>
    </message>
    <message>
        <source>Import into the demo anyway</source>
        <translation>Importer quand même dans la démo</translation>
    </message>
</context>
<context>
    <name>c360::ui::PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Définir une phrase secrète</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète à nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>At least 8 characters; four or five unrelated words are easy to keep in mind and hard to guess.</source>
        <translation>Au moins 8 caractères ; quatre ou cinq mots sans rapport se retiennent bien et se devinent mal.</translation>
    </message>
    <message>
        <source>Too short: at least 8 characters</source>
        <translation>Trop courte : au moins 8 caractères</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Les deux phrases secrètes diffèrent</translation>
    </message>
    <message>
        <source>Weak: easy to guess</source>
        <translation>Faible : facile à deviner</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
</context>
<context>
    <name>c360::ui::PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>c360::ui::PaymentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is a &amp;refund to the customer</source>
        <translation>Il s’agit d’un &amp;remboursement au client</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Enregistrer un paiement</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>&amp;Pays</source>
        <translation>Rè&amp;gle</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>Paid &amp;on</source>
        <translation>Payé &amp;le</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>M&amp;ode</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Ré&amp;férence</translation>
    </message>
    <message>
        <source>Record &amp;payment</source>
        <translation>Enregistrer le &amp;paiement</translation>
    </message>
    <message>
        <source>Credit notes, the oldest first</source>
        <translation>Avoirs, du plus ancien au plus récent</translation>
    </message>
    <message>
        <source>The oldest invoices first</source>
        <translation>Factures les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>%1 of %2: %3 open</source>
        <comment>invoice number, date, amount</comment>
        <translation>%1 du %2 : reste dû %3</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>En acompte</translation>
    </message>
    <message>
        <source>%1 on account</source>
        <translation>%1 en acompte</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>amount, invoice number</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Refund of %1 recorded</source>
        <translation>Remboursement de %1 enregistré</translation>
    </message>
    <message>
        <source>Payment of %1 recorded</source>
        <translation>Paiement de %1 enregistré</translation>
    </message>
</context>
<context>
    <name>c360::ui::PaymentsCard</name>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Aucun paiement pour l’instant</translation>
    </message>
    <message>
        <source>Payments that you record are set against the invoices here.</source>
        <translation>Les paiements enregistrés sont ici affectés aux factures.</translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation>Enregistrer un paiement…</translation>
    </message>
</context>
<context>
    <name>c360::ui::PlaceCompleter</name>
    <message>
        <source>Places that match</source>
        <translation>Lieux correspondants</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, country</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>place, region, country</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>postal code, place</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>c360::ui::PreviewModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>value – why it is refused</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>c360::ui::ProfileSection</name>
    <message>
        <source>Tag added</source>
        <translation>Étiquette ajoutée</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>Retrait d’étiquette</translation>
    </message>
    <message>
        <source>Colour of the tag changed</source>
        <translation>Couleur de l’étiquette modifiée</translation>
    </message>
    <message>
        <source>Added to the group</source>
        <translation>Ajouté au groupe</translation>
    </message>
    <message>
        <source>Taken out of the group</source>
        <translation>Retiré du groupe</translation>
    </message>
    <message>
        <source>Marked as verified</source>
        <translation>Marqué comme vérifié</translation>
    </message>
    <message>
        <source>No longer verified</source>
        <translation>N’est plus vérifié</translation>
    </message>
    <message>
        <source>The profile could not be read</source>
        <translation>Impossible de lire le profil</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>%1 saved on this computer</source>
        <comment>a field</comment>
        <translation>%1 : enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Notes saved on this computer</source>
        <translation>Notes enregistrées sur cet ordinateur</translation>
    </message>
    <message>
        <source>Address saved on this computer</source>
        <translation>Adresse enregistrée sur cet ordinateur</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Adresse principale</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>E-mail vérifié</translation>
    </message>
    <message>
        <source>Whether the e-mail address is known to be the customer's</source>
        <translation>Indique si l’adresse e-mail est bien celle du client</translation>
    </message>
    <message>
        <source>Phone verified</source>
        <translation>Téléphone vérifié</translation>
    </message>
    <message>
        <source>Whether the phone number is known to be the customer's</source>
        <translation>Indique si le numéro de téléphone est bien celui du client</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Ajouter à un groupe</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Supprimer le contact</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Aucun contact pour l’instant</translation>
    </message>
    <message>
        <source>Who answers the phone, who signs, who pays?</source>
        <translation>Qui répond au téléphone, qui signe, qui paie ?</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>Contact ajouté</translation>
    </message>
    <message>
        <source>Contact saved on this computer</source>
        <translation>Contact enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Contact moved to the bin</source>
        <translation>Contact mis à la corbeille</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Autres adresses</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Edit address</source>
        <translation>Modifier l’adresse</translation>
    </message>
    <message>
        <source>Delete address</source>
        <translation>Supprimer l’adresse</translation>
    </message>
    <message>
        <source>No other address yet</source>
        <translation>Aucune autre adresse pour l’instant</translation>
    </message>
    <message>
        <source>For deliveries, invoices or a second site.</source>
        <translation>Pour les livraisons, les factures ou un second site.</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>Adresse ajoutée</translation>
    </message>
    <message>
        <source>Address moved to the bin</source>
        <translation>Adresse mise à la corbeille</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Véhicules</translation>
    </message>
    <message>
        <source>Add vehicle</source>
        <translation>Ajouter un véhicule</translation>
    </message>
    <message>
        <source>Edit vehicle</source>
        <translation>Modifier le véhicule</translation>
    </message>
    <message>
        <source>Delete vehicle</source>
        <translation>Supprimer le véhicule</translation>
    </message>
    <message>
        <source>No vehicle yet</source>
        <translation>Aucun véhicule pour l’instant</translation>
    </message>
    <message>
        <source>Plate, mileage and the dates when inspection and service are due.</source>
        <translation>Immatriculation, kilométrage et dates du contrôle technique et de l’entretien.</translation>
    </message>
    <message>
        <source>Vehicle added</source>
        <translation>Véhicule ajouté</translation>
    </message>
    <message>
        <source>Vehicle saved on this computer</source>
        <translation>Véhicule enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Vehicle moved to the bin</source>
        <translation>Véhicule mis à la corbeille</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
</context>
<context>
    <name>c360::ui::ProgressStep</name>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records stored or refused</source>
        <translation>
            <numerusform>%Ln enregistrement stocké ou refusé</numerusform>
            <numerusform>%Ln enregistrements stockés ou refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <comment>records stored, time</comment>
        <translation>%1, encore %2 environ</translation>
    </message>
    <message>
        <source>You can go on working in the main window. What is stored when you stop stays until you undo it.</source>
        <translation>Le travail peut continuer dans la fenêtre principale. En cas d’arrêt, ce qui est enregistré reste jusqu’à son annulation.</translation>
    </message>
</context>
<context>
    <name>c360::ui::RecentCard</name>
    <message>
        <source>Recent interactions</source>
        <translation>Interactions récentes</translation>
    </message>
    <message>
        <source>Enter opens one in the timeline.</source>
        <translation>Entrée en ouvre une dans le fil d’activité.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>c360::ui::RecordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Your changes are not saved. Press Esc or Cancel again to discard them.</source>
        <translation>Les modifications ne sont pas enregistrées. Appuyer à nouveau sur Échap ou Annuler pour les abandonner.</translation>
    </message>
</context>
<context>
    <name>c360::ui::RecordForm</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
</context>
<context>
    <name>c360::ui::RecoveryDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>A recovery key opens your customers when the passphrase is forgotten. It is shown once: write it down and keep it where you keep important papers. A key made before no longer works.</source>
        <translation>Une clé de récupération ouvre vos clients en cas d’oubli de la phrase secrète. Elle n’est affichée qu’une fois : la noter et la garder avec les papiers importants. Toute clé créée auparavant ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai notée</translation>
    </message>
</context>
<context>
    <name>c360::ui::ResultLists</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Lists of lines</source>
        <translation>Listes de lignes</translation>
    </message>
    <message>
        <source>There is nothing to say about single lines: no duplicates, no refused lines.</source>
        <translation>Rien à signaler sur des lignes en particulier : aucun doublon, aucune ligne refusée.</translation>
    </message>
</context>
<context>
    <name>c360::ui::ResultView</name>
    <message>
        <source>%1: %2</source>
        <comment>a figure and what it counts</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>L’import a été annulé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were taken back.</source>
        <translation>
            <numerusform>%Ln enregistrement a été retiré.</numerusform>
            <numerusform>%Ln enregistrements ont été retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records were taken back; %2 were changed since and are left as they are.</source>
        <translation>%1 enregistrements ont été retirés ; %2 ont été modifiés depuis et restent tels quels.</translation>
    </message>
    <message>
        <source>Undone on %1.</source>
        <translation>Annulé le %1.</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>L’import a été arrêté</translation>
    </message>
    <message>
        <source>What was stored before stays until you undo it.</source>
        <translation>Ce qui était déjà enregistré reste jusqu’à son annulation.</translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>The lists below say why.</source>
        <translation>Les listes ci-dessous indiquent pourquoi.</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>L’import est terminé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are stored on this computer.</source>
        <translation>
            <numerusform>%Ln enregistrement est stocké sur cet ordinateur.</numerusform>
            <numerusform>%Ln enregistrements sont stockés sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records read</source>
        <translation>Enregistrements lus</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Left out as duplicates</source>
        <translation>Ignorés comme doublons</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Lines without a customer</source>
        <translation>Lignes sans client</translation>
    </message>
    <message>
        <source>Save the &amp;refused lines…</source>
        <translation>Enregistrer les lignes &amp;refusées…</translation>
    </message>
    <message>
        <source>A table with the number of each line, why it was left out, and the line itself</source>
        <translation>Un tableau avec le numéro de chaque ligne, la raison du refus et la ligne elle-même</translation>
    </message>
    <message>
        <source>&amp;Undo the whole import</source>
        <translation>&amp;Annuler tout l’import</translation>
    </message>
    <message>
        <source>Save the refused lines</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>refused-lines.csv</source>
        <comment>file name</comment>
        <translation>lignes-refusees.csv</translation>
    </message>
    <message>
        <source>Refused lines saved</source>
        <translation>Lignes refusées enregistrées</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Take back everything that this import stored?</source>
        <translation>Retirer tout ce que cet import a enregistré ?</translation>
    </message>
    <message>
        <source>Records that were changed since are left as they are and counted.</source>
        <translation>Les enregistrements modifiés depuis restent tels quels et sont comptés.</translation>
    </message>
</context>
<context>
    <name>c360::ui::RiskCard</name>
    <message>
        <source>Payment risk</source>
        <translation>Risque de paiement</translation>
    </message>
    <message>
        <source>Counted from the overdue share, the days of the oldest overdue invoice, the credit limit used and whether invoices are paid later than before. Low: 0 or 1 point; medium: 2 to 4; high: 5 or more.</source>
        <translation>Calculé d’après la part en retard, l’ancienneté de la plus vieille facture en retard, la limite de crédit utilisée et un éventuel allongement des délais de paiement. Faible : 0 ou 1 point ; moyen : 2 à 4 ; élevé : 5 ou plus.</translation>
    </message>
    <message>
        <source>High</source>
        <comment>payment risk</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>payment risk</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>payment risk</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 points sur %2</translation>
    </message>
    <message>
        <source>Nothing is overdue, and invoices are paid as fast as before.</source>
        <translation>Rien n’est en retard, et les factures sont payées aussi vite qu’avant.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>No invoice to judge by yet.</source>
        <translation>Aucune facture ne permet encore d’en juger.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a figure and its explanation</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 of what is owed is overdue.</source>
        <translation>%1 de ce qui est dû est en retard.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest overdue invoice is %Ln days late.</source>
        <translation>
            <numerusform>La plus ancienne facture en retard l’est de %Ln jour.</numerusform>
            <numerusform>La plus ancienne facture en retard l’est de %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit limit is exceeded: %1 of it is used.</source>
        <translation>La limite de crédit est dépassée : %1 en est utilisé.</translation>
    </message>
    <message>
        <source>%1 of the credit limit is used.</source>
        <translation>%1 de la limite de crédit est utilisé.</translation>
    </message>
    <message>
        <source>Invoices are paid after %1 days lately, after %2 days in the year before.</source>
        <translation>Les factures sont payées en %1 jours ces derniers temps, contre %2 jours l’année précédente.</translation>
    </message>
</context>
<context>
    <name>c360::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>c360::ui::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
</context>
<context>
    <name>c360::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Langue et région</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language and country</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As usual in the region</source>
        <translation>Selon l’usage de la région</translation>
    </message>
    <message>
        <source>Latin digits (123)</source>
        <translation>Chiffres latins (123)</translation>
    </message>
    <message>
        <source>Arabic-Indic digits (١٢٣)</source>
        <translation>Chiffres arabo-indiens (١٢٣)</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Premier jour de la semaine</translation>
    </message>
    <message>
        <source>Time on charts runs from left to right in Arabic too</source>
        <translation>Sur les graphiques, le temps va de gauche à droite en arabe aussi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>currency code and name</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Country of new customers</source>
        <translation>Pays des nouveaux clients</translation>
    </message>
    <message>
        <source>Currency of new invoices</source>
        <translation>Devise des nouvelles factures</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are from</source>
        <translation>Numéros de téléphone sans indicatif</translation>
    </message>
    <message>
        <source>This profile holds made-up data only, so it is not encrypted.</source>
        <translation>Ce profil ne contient que des données fictives ; il n’est donc pas chiffré.</translation>
    </message>
    <message>
        <source>This profile is not encrypted: whoever can read this computer's files can read your customers.</source>
        <translation>Ce profil n’est pas chiffré : quiconque peut lire les fichiers de cet ordinateur peut lire vos clients.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock when nobody has used it for</source>
        <translation>Verrouiller après une inactivité de</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Définir une phrase secrète…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Make a new recovery key…</source>
        <translation>Créer une nouvelle clé de récupération…</translation>
    </message>
    <message>
        <source>Make a recovery key…</source>
        <translation>Créer une clé de récupération…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Central database</source>
        <translation>Base centrale</translation>
    </message>
    <message>
        <source>Your name and address on invoices</source>
        <translation>Vos nom et adresse sur les factures</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <comment>server, login</comment>
        <translation>Connecté à %1 en tant que %2.</translation>
    </message>
    <message>
        <source>Demo data is never sent anywhere.</source>
        <translation>Les données de démonstration ne sont jamais envoyées.</translation>
    </message>
    <message>
        <source>This profile lives on this computer only. Connect it to share your customers with your team.</source>
        <translation>Ce profil n’existe que sur cet ordinateur. Connectez-le pour partager vos clients avec votre équipe.</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Compte…</translation>
    </message>
    <message>
        <source>Use my own data…</source>
        <translation>Utiliser mes données…</translation>
    </message>
    <message>
        <source>Connect to a central database…</source>
        <translation>Se connecter à une base centrale…</translation>
    </message>
    <message>
        <source>Open with my system's keychain</source>
        <translation>Ouvrir avec le trousseau du système</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Looking for a keychain…</source>
        <translation>Recherche d’un trousseau…</translation>
    </message>
    <message>
        <source>On, but no keychain answers on this computer: the passphrase or the recovery key opens your customers.</source>
        <translation>Activé, mais aucun trousseau ne répond sur cet ordinateur : la phrase secrète ou la clé de récupération ouvre vos clients.</translation>
    </message>
    <message>
        <source>On: no passphrase is asked for while you are signed in.</source>
        <translation>Activé : aucune phrase secrète n’est demandée tant que votre session est ouverte.</translation>
    </message>
    <message>
        <source>On, and the only way in besides a recovery key: to switch it off, you first set a passphrase.</source>
        <translation>Activé, et seul accès avec une éventuelle clé de récupération : pour le désactiver, définissez d’abord une phrase secrète.</translation>
    </message>
    <message>
        <source>Off: the passphrase is asked for each time.</source>
        <translation>Désactivé : la phrase secrète est demandée à chaque fois.</translation>
    </message>
    <message>
        <source>Off. No keychain answers on this computer. Desktops such as KDE (KWallet) and GNOME (Keyring) bring one; start it, then open Settings again.</source>
        <translation>Désactivé. Aucun trousseau ne répond sur cet ordinateur. Les bureaux comme KDE (KWallet) et GNOME (Keyring) en fournissent un ; démarrez-le, puis rouvrez les réglages.</translation>
    </message>
</context>
<context>
    <name>c360::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Press Enter on a command, then the new keys. Backspace takes its keys away.</source>
        <translation>Appuyer sur Entrée sur une commande, puis sur les nouvelles touches. Retour arrière retire ses touches.</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>Rétablir toutes les valeurs par défaut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifié par vous</translation>
    </message>
    <message>
        <source>New keys for %1</source>
        <translation>Nouvelles touches pour %1</translation>
    </message>
    <message>
        <source>These keys already belong to “%1”.</source>
        <translation>Ces touches sont déjà attribuées à « %1 ».</translation>
    </message>
</context>
<context>
    <name>c360::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>c360::ui::SyncBanners</name>
    <message>
        <source>The connection to the central database is not verified: somebody in between could read and change what is sent. Your administrator allowed this.</source>
        <translation>La connexion à la base centrale n’est pas vérifiée : un tiers pourrait lire et modifier ce qui est envoyé. Votre administrateur l’a autorisé.</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Compte…</translation>
    </message>
    <message>
        <source>The sync has stopped. %1</source>
        <comment>why</comment>
        <translation>La synchronisation est arrêtée. %1</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You no longer see %1: its customers have been removed from this computer. What had not been sent (%2) is kept among the refused changes.</source>
        <comment>territories, number of changes</comment>
        <translation>Vous ne voyez plus %1 : ses clients ont été retirés de cet ordinateur. Ce qui n’était pas envoyé (%2) est conservé parmi les modifications refusées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>You no longer see %1: its customers have been removed from this computer.</source>
        <comment>territories</comment>
        <translation>Vous ne voyez plus %1 : ses clients ont été retirés de cet ordinateur.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Take over the deletions?</source>
        <translation>Appliquer les suppressions ?</translation>
    </message>
    <message numerus="yes">
        <source>The central database wants to remove %Ln records from this computer.</source>
        <translation>
            <numerusform>La base centrale veut retirer %Ln enregistrement de cet ordinateur.</numerusform>
            <numerusform>La base centrale veut retirer %Ln enregistrements de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them here too</source>
        <translation>Les retirer ici aussi</translation>
    </message>
    <message>
        <source>That is unusually many, so the sync has stopped. If nobody in your team deleted that much on purpose, leave it stopped and ask your administrator.</source>
        <translation>C’est inhabituellement beaucoup, la synchronisation s’est donc arrêtée. Si personne dans votre équipe n’a supprimé autant volontairement, laissez-la arrêtée et demandez à votre administrateur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that your team shares were deleted on this computer.</source>
        <translation>
            <numerusform>%Ln enregistrement que votre équipe partage a été supprimé sur cet ordinateur.</numerusform>
            <numerusform>%Ln enregistrements que votre équipe partage ont été supprimés sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them for everybody</source>
        <translation>Les supprimer pour tous</translation>
    </message>
    <message>
        <source>Your team&apos;s customers are still being copied to this computer. You can work with those that are here; what you change is sent when the copy is complete.</source>
        <translation>La copie des clients de votre équipe sur cet ordinateur continue. Vous pouvez travailler avec ceux qui y sont déjà ; vos modifications seront envoyées une fois la copie terminée.</translation>
    </message>
</context>
<context>
    <name>c360::ui::SyncChip</name>
    <message>
        <source>Sync: %1</source>
        <comment>state</comment>
        <translation>Synchronisation : %1</translation>
    </message>
    <message>
        <source>Connect to a central database</source>
        <translation>Se connecter à une base centrale</translation>
    </message>
    <message>
        <source>Open the Sync Centre</source>
        <translation>Ouvrir le centre de synchronisation</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>explanation, what a press does</comment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>c360::ui::SyncList</name>
    <message>
        <source>The chosen change in full</source>
        <translation>La modification choisie en entier</translation>
    </message>
</context>
<context>
    <name>c360::ui::SyncPage</name>
    <message>
        <source>Sync Centre</source>
        <translation>Centre de synchronisation</translation>
    </message>
    <message>
        <source>What you change is saved on this computer first and sent when the central database answers. Nothing is lost in between.</source>
        <translation>Ce que vous modifiez est d’abord enregistré sur cet ordinateur, puis envoyé quand la base centrale répond. Rien ne se perd entre-temps.</translation>
    </message>
    <message>
        <source>&amp;Open the customer</source>
        <translation>&amp;Ouvrir le client</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Envoyer mai&amp;ntenant</translation>
    </message>
    <message>
        <source>&amp;Discard the change…</source>
        <translation>A&amp;bandonner la modification…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Décider…</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Envoyer à nou&amp;veau</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <translation>&amp;Vérifier cet ordinateur…</translation>
    </message>
    <message>
        <source>Parts of the Sync Centre</source>
        <translation>Parties du centre de synchronisation</translation>
    </message>
    <message>
        <source>Changes waiting to be sent</source>
        <translation>Modifications en attente d’envoi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Changes that met another one</source>
        <translation>Modifications en conflit</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <translation>Modifications refusées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Use my own data…</source>
        <translation>Utiliser mes données…</translation>
    </message>
    <message>
        <source>Connect to a central database…</source>
        <translation>Se connecter à une base centrale…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, number of records</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>The changes could not be read</source>
        <translation>Impossible de lire les modifications</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Demo data stays here</source>
        <translation>Les données de démonstration restent ici</translation>
    </message>
    <message>
        <source>These customers are made up, so none of them is ever sent to a central database.</source>
        <translation>Ces clients sont fictifs : aucun n’est jamais envoyé à une base centrale.</translation>
    </message>
    <message>
        <source>This profile lives on this computer only</source>
        <translation>Ce profil n’existe que sur cet ordinateur</translation>
    </message>
    <message>
        <source>Connect it to a central database to share your customers with your team.</source>
        <translation>Connectez-le à une base centrale pour partager vos clients avec votre équipe.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Rien n’est en attente</translation>
    </message>
    <message>
        <source>Nothing needs your decision</source>
        <translation>Rien n’attend votre décision</translation>
    </message>
    <message>
        <source>When two people change the same field, both values wait here for you.</source>
        <translation>Quand deux personnes modifient le même champ, les deux valeurs vous attendent ici.</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Rien n’a été refusé</translation>
    </message>
    <message>
        <source>A change that the central database does not accept waits here, with the reason.</source>
        <translation>Une modification que la base centrale n’accepte pas attend ici, avec la raison.</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>Abandonner la modification</translation>
    </message>
    <message>
        <source>Take back what you changed? %1</source>
        <translation>Revenir sur votre modification ? %1</translation>
    </message>
    <message>
        <source>Change discarded</source>
        <translation>Modification abandonnée</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>Refusé le</translation>
    </message>
    <message>
        <source>What you change stands here until it is sent.</source>
        <translation>Ce que vous modifiez figure ici jusqu’à son envoi.</translation>
    </message>
    <message>
        <source>The change waits to be sent again</source>
        <translation>La modification attend d’être renvoyée</translation>
    </message>
    <message>
        <source>Give up the refused change? %1</source>
        <translation>Abandonner la modification refusée ? %1</translation>
    </message>
</context>
<context>
    <name>c360::ui::SyncRows</name>
    <message>
        <source>Same e-mail address as another customer</source>
        <translation>Même adresse e-mail qu’un autre client</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, who has chosen it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 or %3</source>
        <comment>field, two values</comment>
        <translation>%1 : %2 ou %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, what was changed</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>c360::ui::SyncStateCard</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <comment>technical reason</comment>
        <translation>Détails : %1</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>Ré&amp;pondre…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>login, server</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>login, server, role</comment>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>%1 · next try %2</source>
        <comment>account, in 2 minutes</comment>
        <translation>%1 · prochain essai %2</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Send and receive again</source>
        <translation>Envoyer et recevoir à nouveau</translation>
    </message>
    <message>
        <source>Send and receive nothing until you resume</source>
        <translation>Ne rien envoyer ni recevoir jusqu’à la reprise</translation>
    </message>
    <message>
        <source>Use my own data…</source>
        <translation>Utiliser mes données…</translation>
    </message>
    <message>
        <source>Connect to a central database…</source>
        <translation>Se connecter à une base centrale…</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Compte…</translation>
    </message>
    <message>
        <source>Sync &amp;anyway</source>
        <translation>Synchroniser quand &amp;même</translation>
    </message>
    <message>
        <source>Carry documents and history over this network too</source>
        <translation>Transférer aussi les documents et l’historique sur ce réseau</translation>
    </message>
</context>
<context>
    <name>c360::ui::SyncTexts</name>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>%Ln modification en attente</numerusform>
            <numerusform>%Ln modifications en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>changes, where the room is short</comment>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>share done, time left</comment>
        <translation>%1, environ %2</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Données de démonstration</translation>
    </message>
    <message>
        <source>Made-up customers: nothing here is ever sent anywhere.</source>
        <translation>Clients fictifs : rien d’ici n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Sur cet ordinateur uniquement</translation>
    </message>
    <message>
        <source>Everything is saved here. Connect to a central database to share it with your team.</source>
        <translation>Tout est enregistré ici. Connectez-vous à une base centrale pour le partager avec votre équipe.</translation>
    </message>
    <message>
        <source>Last exchanged %1.</source>
        <translation>Dernier échange : %1.</translation>
    </message>
    <message>
        <source>Nothing has been exchanged yet.</source>
        <translation>Rien n’a encore été échangé.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, changes that wait</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>First copy %1</source>
        <comment>share and time left</comment>
        <translation>Première copie %1</translation>
    </message>
    <message>
        <source>Everything you may see is being copied to this computer. You can already work.</source>
        <translation>Tout ce que vous pouvez voir est en cours de copie sur cet ordinateur. Vous pouvez déjà travailler.</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Envoi de %1 sur %2</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>Réception de %1 sur %2</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>Réception…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents on their way</source>
        <translation>
            <numerusform>%Ln document en cours de transfert</numerusform>
            <numerusform>%Ln documents en cours de transfert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln attend votre décision</numerusform>
            <numerusform>%Ln attendent votre décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes need your decision</source>
        <translation>
            <numerusform>%Ln modification attend votre décision</numerusform>
            <numerusform>%Ln modifications attendent votre décision</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>Synchronisé à l’instant</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>2 min ago</comment>
        <translation>Synchronisé %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>The central database cannot be reached. Your work is saved here and sent later.</source>
        <translation>La base centrale est injoignable. Votre travail est enregistré ici et sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>An administrator has blocked this device. Your changes stay on this computer; ask your administrator to let it in again.</source>
        <translation>Un administrateur a bloqué cet appareil. Vos modifications restent sur cet ordinateur ; demandez à votre administrateur de l’autoriser à nouveau.</translation>
    </message>
    <message>
        <source>A question for you</source>
        <translation>Une question pour vous</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, what happens</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are about to be deleted here, because they were deleted in the central database.</source>
        <translation>
            <numerusform>%Ln enregistrement va être supprimé ici, car il a été supprimé dans la base centrale.</numerusform>
            <numerusform>%Ln enregistrements vont être supprimés ici, car ils ont été supprimés dans la base centrale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are about to be deleted for your whole team, because they were deleted on this computer.</source>
        <translation>
            <numerusform>%Ln enregistrement va être supprimé pour toute votre équipe, car il a été supprimé sur cet ordinateur.</numerusform>
            <numerusform>%Ln enregistrements vont être supprimés pour toute votre équipe, car ils ont été supprimés sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Saved on this computer; it is sent as soon as the central database answers.</source>
        <translation>Enregistré sur cet ordinateur ; envoyé dès que la base centrale répond.</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>As the central database has it.</source>
        <translation>Identique à la base centrale.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>The central database refused a change: see the Sync Centre.</source>
        <translation>La base centrale a refusé une modification : voir le centre de synchronisation.</translation>
    </message>
    <message>
        <source>Not the latest version</source>
        <translation>Pas la dernière version</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records of the central database cannot be read here: they are shown as they were before, or not at all. Everything else is exchanged. “Check this computer” names them for your administrator; a newer version of the program may read them.</source>
        <translation>
            <numerusform>%Ln enregistrement de la base centrale ne peut pas être lu ici : il est montré tel qu’il était avant, ou pas du tout. Tout le reste est échangé. « Vérifier cet ordinateur » le nomme pour votre administrateur ; une version plus récente du programme le lira peut-être.</numerusform>
            <numerusform>%Ln enregistrements de la base centrale ne peuvent pas être lus ici : ils sont montrés tels qu’ils étaient avant, ou pas du tout. Tout le reste est échangé. « Vérifier cet ordinateur » les nomme pour votre administrateur ; une version plus récente du programme les lira peut-être.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable here</source>
        <translation>
            <numerusform>%Ln illisible ici</numerusform>
            <numerusform>%Ln illisibles ici</numerusform>
        </translation>
    </message>
    <message>
        <source>The central database has a version that cannot be read here: see the Sync Centre.</source>
        <translation>La base centrale a une version qui ne peut pas être lue ici : voir le centre de synchronisation.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>role</comment>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>role</comment>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>role</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Platform administrator</source>
        <comment>role</comment>
        <translation>Administrateur de la plateforme</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of record, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of record, customer</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>kind of record, its name, customer</comment>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Moved to the bin</source>
        <translation>Mis à la corbeille</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Sorti de la corbeille</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Effacé définitivement</translation>
    </message>
    <message>
        <source>Changed and put back as it was</source>
        <translation>Modifié puis rétabli</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, part of it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no value</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, old value, new value</comment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>They met others or were refused. Nothing is lost meanwhile.</source>
        <translation>Elles en ont croisé d’autres ou ont été refusées. Rien ne se perd entre-temps.</translation>
    </message>
    <message>
        <source>Paused: metered network</source>
        <translation>En pause : réseau à usage limité</translation>
    </message>
    <message>
        <source>Changes are exchanged; documents and older history wait for another network.</source>
        <translation>Les modifications sont échangées ; les documents et l’historique plus ancien attendent un autre réseau.</translation>
    </message>
    <message>
        <source>Two people changed the same field: see the Sync Centre.</source>
        <translation>Deux personnes ont modifié le même champ : voir le centre de synchronisation.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Votre décision</translation>
    </message>
    <message>
        <source>Your decision about %1</source>
        <comment>customer</comment>
        <translation>Votre décision à propos de %1</translation>
    </message>
    <message>
        <source>You moved it to the bin and changed it on another computer.</source>
        <translation>Vous l’avez mis à la corbeille et modifié sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>One person moved it to the bin; another one changed it.</source>
        <translation>Une personne l’a mis à la corbeille, une autre l’a modifié.</translation>
    </message>
    <message>
        <source>You moved it to the bin; %1 changed it.</source>
        <comment>login</comment>
        <translation>Vous l’avez mis à la corbeille ; %1 l’a modifié.</translation>
    </message>
    <message>
        <source>%1 moved it to the bin; you changed it.</source>
        <comment>login</comment>
        <translation>%1 l’a mis à la corbeille ; vous l’avez modifié.</translation>
    </message>
    <message>
        <source>%1 moved it to the bin; %2 changed it.</source>
        <comment>logins</comment>
        <translation>%1 l’a mis à la corbeille ; %2 l’a modifié.</translation>
    </message>
    <message>
        <source>It is back in your list.</source>
        <translation>Il est de retour dans votre liste.</translation>
    </message>
    <message>
        <source>Only a manager, or whoever created it, may move it to the bin.</source>
        <translation>Seul un responsable, ou la personne qui l’a créé, peut le mettre à la corbeille.</translation>
    </message>
    <message>
        <source>It is again as it was before your change.</source>
        <translation>Il est de nouveau tel qu’avant votre modification.</translation>
    </message>
    <message>
        <source>It is not in your list.</source>
        <translation>Il n’est pas dans votre liste.</translation>
    </message>
    <message>
        <source>It is still in the bin.</source>
        <translation>Il est toujours dans la corbeille.</translation>
    </message>
    <message>
        <source>Another record may stand in its way, for instance with the same number. When that is put right, send it again.</source>
        <translation>Un autre enregistrement lui fait peut-être obstacle, par exemple avec le même numéro. Quand ce sera réglé, renvoyez-la.</translation>
    </message>
    <message>
        <source>Ask your administrator for a role that allows it; then it can be sent again.</source>
        <translation>Demandez à votre administrateur un rôle qui le permette ; la modification pourra alors être renvoyée.</translation>
    </message>
    <message>
        <source>The record is on this computer again: the change can be sent.</source>
        <translation>L’enregistrement est de nouveau sur cet ordinateur : la modification peut être envoyée.</translation>
    </message>
    <message>
        <source>Ask your administrator for the territory. When the record is on this computer again, the change can be sent.</source>
        <translation>Demandez le territoire à votre administrateur. Quand l’enregistrement sera de nouveau sur cet ordinateur, la modification pourra être envoyée.</translation>
    </message>
    <message>
        <source>What it belongs to is on this computer: the change can be sent again.</source>
        <translation>Ce à quoi il appartient est sur cet ordinateur : la modification peut être renvoyée.</translation>
    </message>
    <message>
        <source>It can only be sent when what it belongs to is on this computer again.</source>
        <translation>Elle ne pourra être envoyée que quand ce à quoi elle appartient sera de nouveau sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sent again it would be refused again: give the record another value, and discard this change.</source>
        <translation>Renvoyée, elle serait de nouveau refusée : donnez une autre valeur à l’enregistrement et abandonnez cette modification.</translation>
    </message>
    <message>
        <source>Sent again it would be refused again: make smaller changes, and discard this one.</source>
        <translation>Renvoyée, elle serait de nouveau refusée : faites de plus petites modifications et abandonnez celle-ci.</translation>
    </message>
    <message>
        <source>It cannot be sent again. If it is still needed, enter it anew.</source>
        <translation>Elle ne peut pas être renvoyée. Si elle est encore utile, saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>Sent again it would be refused again: add another entry, and discard this change.</source>
        <translation>Renvoyée, elle serait de nouveau refusée : ajoutez une autre entrée et abandonnez cette modification.</translation>
    </message>
    <message>
        <source>It is no longer on this computer.</source>
        <translation>Il n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is in the bin.</source>
        <translation>Il est dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>c360::ui::TargetDelegate</name>
    <message>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignoré</translation>
    </message>
</context>
<context>
    <name>c360::ui::TimelineSection</name>
    <message>
        <source>The timeline could not be read</source>
        <translation>Impossible de lire le fil d’activité</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>There are entries, but the filter hides them.</source>
        <translation>Il y a des entrées, mais le filtre les masque.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Calls, visits, invoices, payments, documents and changes appear here.</source>
        <translation>Les appels, visites, factures, paiements, documents et modifications apparaissent ici.</translation>
    </message>
    <message>
        <source>Log your first call (Ctrl+L)</source>
        <translation>Consigner le premier appel (Ctrl+L)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme terminé</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>Modifier l’activité</translation>
    </message>
    <message>
        <source>Activity saved on this computer</source>
        <translation>Activité enregistrée sur cet ordinateur</translation>
    </message>
    <message>
        <source>Unpinned</source>
        <translation>Désépinglé</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Épinglé en haut</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>Marqué comme terminé</translation>
    </message>
    <message>
        <source>Activity moved to the bin</source>
        <translation>Activité mise à la corbeille</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Rechercher dans le fil d’activité</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>Filtrer par type</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Fil d’activité</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all types of entries</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Consigner l’activité</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Ouvrir les détails</translation>
    </message>
    <message>
        <source>Delete activity</source>
        <translation>Supprimer l’activité</translation>
    </message>
    <message>
        <source>Nothing has happened since %1</source>
        <translation>Rien ne s’est passé depuis le %1</translation>
    </message>
    <message>
        <source>What happened before then may be at the central database.</source>
        <translation>Ce qui s’est passé avant peut se trouver dans la base centrale.</translation>
    </message>
    <message>
        <source>Activities and changes are counted since %1</source>
        <translation>Les activités et les modifications sont comptées depuis le %1</translation>
    </message>
</context>
<context>
    <name>c360::ui::TopBar</name>
    <message>
        <source>Search or do anything</source>
        <translation>Rechercher ou lancer une action</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>c360::ui::ValueChoice</name>
    <message>
        <source>%1: %2</source>
        <comment>caption, value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>c360::ui::ViewTabs</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>saved view with changes</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1: changed, not saved</source>
        <translation>%1 : modifiée, non enregistrée</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Enregistrer comme nouvelle vue…</translation>
    </message>
    <message>
        <source>Update this view</source>
        <translation>Mettre à jour cette vue</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>View updated</source>
        <translation>Vue mise à jour</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>View renamed</source>
        <translation>Vue renommée</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>Vue supprimée</translation>
    </message>
</context>
<context>
    <name>c360::ui::WindowActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Rechercher ou lancer une action</translation>
    </message>
    <message>
        <source>&amp;Filter here</source>
        <translation>Filtrer &amp;ici</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>Re&amp;open closed tab</source>
        <translation>R&amp;ouvrir l’onglet fermé</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Charts as &amp;tables</source>
        <translation>Graphiques en &amp;tableaux</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Réglage&amp;s</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnostic</translation>
    </message>
    <message>
        <source>&amp;About Customer 360</source>
        <translation>À &amp;propos de Customer 360</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>On this &amp;page</source>
        <translation>Sur cett&amp;e page</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>S&amp;ync Centre</source>
        <translation>Centre de s&amp;ynchronisation</translation>
    </message>
</context>
<context>
    <name>c360::window</name>
    <message>
        <source>Everything about a customer in one window, with or without a network.</source>
        <translation>Tout sur un client dans une seule fenêtre, avec ou sans réseau.</translation>
    </message>
    <message>
        <source>Look around with N made-up customers.</source>
        <translation>Découvrir avec N clients fictifs.</translation>
    </message>
    <message>
        <source>Folder of the profile to open.</source>
        <translation>Dossier du profil à ouvrir.</translation>
    </message>
    <message>
        <source>Language of the window: ar, en or fr.</source>
        <translation>Langue de la fenêtre : ar, en ou fr.</translation>
    </message>
    <message>
        <source>A customer to open: customer360://customer/CUST_…</source>
        <translation>Un client à ouvrir : customer360://customer/CUST_…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Fil d’activité</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Finances</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>This customer is not in the list as it is filtered now</source>
        <translation>Ce client n’est pas dans la liste telle qu’elle est filtrée</translation>
    </message>
    <message>
        <source>This is the end of the list</source>
        <translation>Fin de la liste</translation>
    </message>
    <message>
        <source>Sync Centre</source>
        <translation>Centre de synchronisation</translation>
    </message>
</context>
<context>
    <name>c360::window::WindowProgram</name>
    <message>
        <source>Making up customers with two years of history…</source>
        <translation>Création de clients fictifs avec deux ans d’historique…</translation>
    </message>
    <message>
        <source>Making your encrypted profile…</source>
        <translation>Création du profil chiffré…</translation>
    </message>
    <message>
        <source>Customer 360</source>
        <translation>Customer 360</translation>
    </message>
    <message>
        <source>The profile could not be opened</source>
        <translation>Impossible d’ouvrir le profil</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>The data on this computer was erased</source>
        <translation>Les données de cet ordinateur ont été effacées</translation>
    </message>
    <message>
        <source>An administrator of your central database had this computer's copy erased, for instance because it was reported lost. Nothing of it is left here. Ask your administrator if this was a mistake.</source>
        <translation>Un administrateur de votre base centrale a fait effacer la copie de cet ordinateur, par exemple parce qu’il a été déclaré perdu. Il n’en reste rien ici. Demandez à votre administrateur si c’est une erreur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The first copy is complete: your team's customers are on this computer</source>
        <translation>La première copie est terminée : les clients de votre équipe sont sur cet ordinateur</translation>
    </message>
    <message>
        <source>The first customers are here and can be used; the others are still being copied</source>
        <translation>Les premiers clients sont là et utilisables ; la copie des autres continue</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Ancien client</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Numéro externe</translation>
    </message>
    <message>
        <source>Earlier numbers</source>
        <translation>Numéros antérieurs</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>Nom dans l’autre écriture</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Adresse, deuxième ligne</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>État ou région</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Langue préférée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>E-mail vérifié</translation>
    </message>
    <message>
        <source>Phone verified</source>
        <translation>Téléphone vérifié</translation>
    </message>
    <message>
        <source>Marketing by e-mail</source>
        <translation>Marketing par e-mail</translation>
    </message>
    <message>
        <source>Marketing by SMS</source>
        <translation>Marketing par SMS</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Limite de crédit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Doublon de</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Préféré</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Essence</translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation>Diesel</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Électrique</translation>
    </message>
    <message>
        <source>LPG</source>
        <translation>GPL</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Immatriculation</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Mileage (km)</source>
        <translation>Kilométrage (km)</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Carburant</translation>
    </message>
    <message>
        <source>Inspection due</source>
        <translation>Contrôle technique</translation>
    </message>
    <message>
        <source>Service due</source>
        <translation>Prochain entretien</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Véhicules</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tag of a customer</source>
        <translation>Étiquette d’un client</translation>
    </message>
    <message>
        <source>Tags of customers</source>
        <translation>Étiquettes des clients</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Group member</source>
        <translation>Membre du groupe</translation>
    </message>
    <message>
        <source>Group members</source>
        <translation>Membres du groupe</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Support ticket</source>
        <translation>Ticket d’assistance</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>About (type)</source>
        <translation>À propos de (type)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Catégorie de produit</translation>
    </message>
    <message>
        <source>Product categories</source>
        <translation>Catégories de produits</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Cancelled invoice</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Local label</source>
        <translation>Libellé local</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Country as found</source>
        <translation>Pays tel qu’indiqué</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émission le</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance le</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Code produit</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Tax rate (%)</source>
        <translation>Taux de taxe (%)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Invoice line</source>
        <translation>Ligne de facture</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Lignes de facture</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement bancaire</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Invoices and receipts</source>
        <translation>Factures et reçus</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Proofs of consent</source>
        <translation>Preuves de consentement</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Autres documents</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Conservé hors ligne</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Service messages</source>
        <translation>Messages de service</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Profiling</source>
        <translation>Profilage</translation>
    </message>
    <message>
        <source>Sharing with partners</source>
        <translation>Partage avec des partenaires</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Messaging apps</source>
        <translation>Messageries</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Tout canal</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Reconfirmed</source>
        <translation>Reconfirmé</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Obligation légale</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Intérêts vitaux</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Mission d’intérêt public</translation>
    </message>
    <message>
        <source>Legitimate interests</source>
        <translation>Intérêts légitimes</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Formulaire signé</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Formulaire web</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Coordonnée</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Juridiction</translation>
    </message>
    <message>
        <source>Wording version</source>
        <translation>Version de la formulation</translation>
    </message>
    <message>
        <source>Wording language</source>
        <translation>Langue de la formulation</translation>
    </message>
    <message>
        <source>Wording fingerprint</source>
        <translation>Empreinte de la formulation</translation>
    </message>
    <message>
        <source>Obtained by</source>
        <translation>Obtenu par</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation>Recueilli par</translation>
    </message>
    <message>
        <source>Captured at</source>
        <translation>Recueilli le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Previous fingerprint</source>
        <translation>Empreinte précédente</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Type d’enregistrement</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>Entrée d’audit</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>Entrées d’audit</translation>
    </message>
    <message>
        <source>Edited by two people</source>
        <translation>Modifié par deux personnes</translation>
    </message>
    <message>
        <source>Edited and deleted</source>
        <translation>Modifié et supprimé</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Doublon possible</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Gardé tel quel</translation>
    </message>
    <message>
        <source>Other value taken</source>
        <translation>Autre valeur reprise</translation>
    </message>
    <message>
        <source>Settled with a new value</source>
        <translation>Réglé par une nouvelle valeur</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Kept value by</source>
        <translation>Valeur gardée de</translation>
    </message>
    <message>
        <source>Value set aside by</source>
        <translation>Valeur mise de côté de</translation>
    </message>
    <message>
        <source>Kept value of</source>
        <translation>Date de la valeur gardée</translation>
    </message>
    <message>
        <source>Value set aside of</source>
        <translation>Date de la valeur mise de côté</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Réglé par</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Réglé le</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Runs JSON lines, each one user action, and answers a line each.</source>
        <translation>Exécute des lignes JSON, une action utilisateur chacune, et répond par une ligne à chacune.</translation>
    </message>
    <message>
        <source>Writes a copy of the profile, while it is in use.</source>
        <translation>Écrit une copie du profil pendant son utilisation.</translation>
    </message>
    <message>
        <source>The backup is complete: %1</source>
        <translation>La sauvegarde est complète : %1</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(ligne %1)</translation>
    </message>
    <message>
        <source>Makes a customer active again.</source>
        <translation>Rend un client actif à nouveau.</translation>
    </message>
    <message>
        <source>Makes a customer inactive.</source>
        <translation>Rend un client inactif.</translation>
    </message>
    <message>
        <source>Creates a customer; tags=a,b gives it tags.</source>
        <translation>Crée un client ; tags=a,b lui donne des étiquettes.</translation>
    </message>
    <message>
        <source>Makes a customer inactive and moves it to the bin.</source>
        <translation>Rend un client inactif et le met à la corbeille.</translation>
    </message>
    <message>
        <source>Erase it for good instead, everywhere, with all that is its.</source>
        <translation>L’effacer définitivement à la place, partout, avec tout ce qui lui appartient.</translation>
    </message>
    <message>
        <source>Erase %1 for good? This cannot be undone.</source>
        <translation>Effacer %1 définitivement ? C’est irréversible.</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>typed to confirm</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>The customer was erased for good.</source>
        <translation>Le client a été effacé définitivement.</translation>
    </message>
    <message>
        <source>Copies a customer; what is one customer's alone stays behind.</source>
        <translation>Copie un client ; ce qui n’appartient qu’à un seul client n’est pas copié.</translation>
    </message>
    <message>
        <source>Parts to copy, by commas: contacts, addresses, vehicles, tags, groups, notes (default: all but vehicles and notes).</source>
        <translation>Parties à copier, séparées par des virgules : contacts, addresses, vehicles, tags, groups, notes (par défaut : tout sauf vehicles et notes).</translation>
    </message>
    <message>
        <source>Lists the customers, page by page.</source>
        <translation>Liste les clients, page par page.</translation>
    </message>
    <message>
        <source>Only active, or only inactive ones.</source>
        <translation>Seulement les actifs, ou seulement les inactifs.</translation>
    </message>
    <message>
        <source>Those in the bin instead.</source>
        <translation>Plutôt ceux de la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers in all.</source>
        <translation>
            <numerusform>%n client en tout.</numerusform>
            <numerusform>%n clients en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Direction of the order.</source>
        <translation>Sens du tri.</translation>
    </message>
    <message>
        <source>Customers a page.</source>
        <translation>Clients par page.</translation>
    </message>
    <message>
        <source>Which page, from 1.</source>
        <translation>Numéro de page, à partir de 1.</translation>
    </message>
    <message>
        <source>Go on behind this customer.</source>
        <translation>Continuer après ce client.</translation>
    </message>
    <message>
        <source>Finds customers in both scripts; several conditions all hold.</source>
        <translation>Trouve des clients dans les deux écritures ; toutes les conditions s’appliquent.</translation>
    </message>
    <message>
        <source>First name begins with this.</source>
        <translation>Le prénom commence ainsi.</translation>
    </message>
    <message>
        <source>Last name begins with this.</source>
        <translation>Le nom de famille commence ainsi.</translation>
    </message>
    <message>
        <source>E-mail begins with this.</source>
        <translation>L’e-mail commence ainsi.</translation>
    </message>
    <message>
        <source>Company begins with this.</source>
        <translation>La société commence ainsi.</translation>
    </message>
    <message>
        <source>City; several: any of them.</source>
        <translation>Ville ; plusieurs : l’une d’elles.</translation>
    </message>
    <message>
        <source>State or region; several: any of them.</source>
        <translation>État ou région ; plusieurs : l’un d’eux.</translation>
    </message>
    <message>
        <source>Country; several: any of them.</source>
        <translation>Pays ; plusieurs : l’un d’eux.</translation>
    </message>
    <message>
        <source>Tag; several: all of them.</source>
        <translation>Étiquette ; plusieurs : toutes.</translation>
    </message>
    <message>
        <source>Group.</source>
        <translation>Groupe.</translation>
    </message>
    <message>
        <source>Status.</source>
        <translation>Statut.</translation>
    </message>
    <message>
        <source>Owner.</source>
        <translation>Responsable.</translation>
    </message>
    <message>
        <source>Only verified, or only unverified ones.</source>
        <translation>Seulement les vérifiés, ou seulement les non vérifiés.</translation>
    </message>
    <message>
        <source>Created on this day or later.</source>
        <translation>Créé ce jour ou après.</translation>
    </message>
    <message>
        <source>Created before this day.</source>
        <translation>Créé avant ce jour.</translation>
    </message>
    <message>
        <source>Shows a customer by number, user name, e-mail or UUID.</source>
        <translation>Affiche un client par numéro, nom d’utilisateur, e-mail ou UUID.</translation>
    </message>
    <message>
        <source>Changes some fields of a customer; tags=a,b replaces its tags.</source>
        <translation>Modifie des champs d’un client ; tags=a,b remplace ses étiquettes.</translation>
    </message>
    <message>
        <source>Checks the profile and what it stands on.</source>
        <translation>Contrôle le profil et ce sur quoi il repose.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>look</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>MAUVAIS</translation>
    </message>
    <message>
        <source>Prints every record as canonical JSON lines.</source>
        <translation>Affiche chaque enregistrement en lignes JSON canoniques.</translation>
    </message>
    <message>
        <source>Only this type of record.</source>
        <translation>Seulement ce type d’enregistrement.</translation>
    </message>
    <message>
        <source>Writes customers, or the records of another type, to a file.</source>
        <translation>Écrit des clients, ou les enregistrements d’un autre type, dans un fichier.</translation>
    </message>
    <message>
        <source>Format; otherwise told from the file's name.</source>
        <translation>Format ; sinon déduit du nom du fichier.</translation>
    </message>
    <message>
        <source>Only these; several conditions all hold. For customers also query, tags, groups, created_after, created_before.</source>
        <translation>Seulement ceux-ci ; toutes les conditions s’appliquent. Pour les clients aussi query, tags, groups, created_after, created_before.</translation>
    </message>
    <message>
        <source>Only these fields (CSV and JSON).</source>
        <translation>Seulement ces champs (CSV et JSON).</translation>
    </message>
    <message>
        <source>Delimiter of CSV (comma).</source>
        <translation>Séparateur du CSV (virgule).</translation>
    </message>
    <message>
        <source>Where to; otherwise the standard output.</source>
        <translation>Destination ; sinon la sortie standard.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were written.</source>
        <translation>
            <numerusform>%n enregistrement a été écrit.</numerusform>
            <numerusform>%n enregistrements ont été écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de toute commande :</translation>
    </message>
    <message>
        <source>The profile's folder (or C360_PROFILE).</source>
        <translation>Le dossier du profil (ou C360_PROFILE).</translation>
    </message>
    <message>
        <source>Read the passphrase there (or C360_PASSPHRASE).</source>
        <translation>Lire la phrase secrète ici (ou C360_PASSPHRASE).</translation>
    </message>
    <message>
        <source>Language of what is said.</source>
        <translation>Langue des messages.</translation>
    </message>
    <message>
        <source>Answer with JSON.</source>
        <translation>Répondre en JSON.</translation>
    </message>
    <message>
        <source>Say more on the standard error.</source>
        <translation>En dire plus sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>Say this, or the version.</source>
        <translation>Afficher cette aide, ou la version.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes :</translation>
    </message>
    <message>
        <source>More about one of them: %1</source>
        <translation>Plus de détails sur l’une d’elles : %1</translation>
    </message>
    <message>
        <source>Imports a file; columns, encoding and dates are recognised.</source>
        <translation>Importe un fichier ; colonnes, encodage et dates sont reconnus.</translation>
    </message>
    <message>
        <source>Format of the file.</source>
        <translation>Format du fichier.</translation>
    </message>
    <message>
        <source>JSON file that says which column goes where.</source>
        <translation>Fichier JSON indiquant la destination de chaque colonne.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Indiquer seulement ce qui se passerait.</translation>
    </message>
    <message>
        <source>What becomes of a record that is there already (skip).</source>
        <translation>Que faire d’un enregistrement déjà présent (skip).</translation>
    </message>
    <message>
        <source>Where the refused lines go, to be corrected.</source>
        <translation>Où vont les lignes refusées, pour correction.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lus</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créés</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorés</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusés</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more refused lines.</source>
        <translation>
            <numerusform>… et %n autre ligne refusée.</numerusform>
            <numerusform>… et %n autres lignes refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>To take it back: customer360-cli import undo %1</source>
        <translation>Pour l’annuler : customer360-cli import undo %1</translation>
    </message>
    <message>
        <source>Takes a whole import back, updates too.</source>
        <translation>Annule un import entier, mises à jour comprises.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were taken back.</source>
        <translation>
            <numerusform>%n enregistrement a été retiré.</numerusform>
            <numerusform>%n enregistrements ont été retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since and left as they are.</source>
        <translation>
            <numerusform>%n a été modifié depuis et reste tel quel.</numerusform>
            <numerusform>%n ont été modifiés depuis et restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creates a profile.</source>
        <translation>Crée un profil.</translation>
    </message>
    <message>
        <source>Fill it with N (500) made-up customers and two years of history.</source>
        <translation>Le remplir de N (500) clients fictifs et de deux ans d’historique.</translation>
    </message>
    <message>
        <source>Do not encrypt the data on this computer.</source>
        <translation>Ne pas chiffrer les données sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Country of new customers (two letters).</source>
        <translation>Pays des nouveaux clients (deux lettres).</translation>
    </message>
    <message>
        <source>Currency of new invoices.</source>
        <translation>Devise des nouvelles factures.</translation>
    </message>
    <message>
        <source>Country of phone numbers without a country code.</source>
        <translation>Pays des numéros de téléphone sans indicatif.</translation>
    </message>
    <message>
        <source>Also make a recovery key and show it, this once.</source>
        <translation>Créer aussi une clé de récupération et l’afficher, une seule fois.</translation>
    </message>
    <message>
        <source>The profile is ready: %1</source>
        <translation>Le profil est prêt : %1</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n made-up customers.</source>
        <translation>
            <numerusform>Il contient %n client fictif.</numerusform>
            <numerusform>Il contient %n clients fictifs.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not encrypted.</source>
        <translation>Il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Recovery key, to be kept on paper: %1</source>
        <translation>Clé de récupération, à garder sur papier : %1</translation>
    </message>
    <message>
        <source>Creates a record of any type.</source>
        <translation>Crée un enregistrement de tout type.</translation>
    </message>
    <message>
        <source>Moves a record to the bin.</source>
        <translation>Met un enregistrement à la corbeille.</translation>
    </message>
    <message>
        <source>Lists the records of a type whose fields have these values.</source>
        <translation>Liste les enregistrements d’un type dont les champs ont ces valeurs.</translation>
    </message>
    <message>
        <source>At most so many records.</source>
        <translation>Nombre maximal d’enregistrements.</translation>
    </message>
    <message>
        <source>Go on behind this record.</source>
        <translation>Continuer après cet enregistrement.</translation>
    </message>
    <message>
        <source>Shows a record of any type.</source>
        <translation>Affiche un enregistrement de tout type.</translation>
    </message>
    <message>
        <source>Changes some fields of a record.</source>
        <translation>Modifie des champs d’un enregistrement.</translation>
    </message>
    <message>
        <source>Revenue of the sales of customers.</source>
        <translation>Chiffre d’affaires des ventes aux clients.</translation>
    </message>
    <message>
        <source>What to sum up by (month).</source>
        <translation>Critère de regroupement (month).</translation>
    </message>
    <message>
        <source>Subtract credit notes.</source>
        <translation>Déduire les avoirs.</translation>
    </message>
    <message>
        <source>First day of issue.</source>
        <translation>Premier jour d’émission.</translation>
    </message>
    <message>
        <source>Last day of issue.</source>
        <translation>Dernier jour d’émission.</translation>
    </message>
    <message>
        <source>Only this currency.</source>
        <translation>Seulement cette devise.</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>Nombre maximal de lignes.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Puts a backup back; the profile that is there is set aside.</source>
        <translation>Remet une sauvegarde en place ; le profil existant est mis de côté.</translation>
    </message>
    <message>
        <source>Only check that the backup is whole.</source>
        <translation>Vérifier seulement que la sauvegarde est intacte.</translation>
    </message>
    <message>
        <source>Open it with its recovery key instead of the passphrase.</source>
        <translation>L’ouvrir avec sa clé de récupération au lieu de la phrase secrète.</translation>
    </message>
    <message>
        <source>The backup is whole: %1</source>
        <translation>La sauvegarde est intacte : %1</translation>
    </message>
    <message>
        <source>The profile was restored: %1</source>
        <translation>Le profil a été restauré : %1</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Phrase secrète :</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>À nouveau :</translation>
    </message>
    <message>
        <source>Counts the records of each type and what waits to be sent.</source>
        <translation>Compte les enregistrements de chaque type et ce qui attend l’envoi.</translation>
    </message>
    <message>
        <source>Size of the cache: %1</source>
        <translation>Taille du cache : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent.</source>
        <translation>
            <numerusform>%n enregistrement attend l’envoi.</numerusform>
            <numerusform>%n enregistrements attendent l’envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order by fields, the first one first; -FIELD: the other way round.</source>
        <translation>Trier par champs, le premier d’abord ; -CHAMP : dans l’autre sens.</translation>
    </message>
    <message>
        <source>Makes a territory.</source>
        <translation>Crée un secteur.</translation>
    </message>
    <message>
        <source>The territory %1 is there.</source>
        <translation>Le secteur %1 est créé.</translation>
    </message>
    <message>
        <source>Makes a login for a person, or gives it another role, territories or password.</source>
        <translation>Crée l’utilisateur d’une personne, ou lui donne un autre rôle, d’autres secteurs ou un autre mot de passe.</translation>
    </message>
    <message>
        <source>What the person may do.</source>
        <translation>Ce que la personne peut faire.</translation>
    </message>
    <message>
        <source>A territory of the person (Main); may be given several times.</source>
        <translation>Un secteur de la personne (Main) ; peut être répété.</translation>
    </message>
    <message>
        <source>Read the password there.</source>
        <translation>Lire le mot de passe dans ce fichier.</translation>
    </message>
    <message>
        <source>%1 may connect now.</source>
        <translation>%1 peut maintenant se connecter.</translation>
    </message>
    <message>
        <source>%1 now belongs to several organizations and must choose one when connecting: connect --organization NAME</source>
        <translation>%1 appartient maintenant à plusieurs organisations et doit en choisir une pour se connecter : connect --organization NAME</translation>
    </message>
    <message>
        <source>The password of %1 has been changed.</source>
        <translation>Le mot de passe de %1 a été changé.</translation>
    </message>
    <message>
        <source>%1 has the role %2 and these territories: %3</source>
        <comment>login, role, names</comment>
        <translation>%1 a le rôle %2 et ces secteurs : %3</translation>
    </message>
    <message numerus="yes">
        <source>%n devices of this login are blocked: central block-device DEVICE --undo lets them in.</source>
        <translation>
            <numerusform>%n appareil de cet utilisateur est bloqué : central block-device APPAREIL --undo l’admet de nouveau.</numerusform>
            <numerusform>%n appareils de cet utilisateur sont bloqués : central block-device APPAREIL --undo les admet de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives a person a territory, or moves a customer into one.</source>
        <translation>Donne un secteur à une personne, ou y déplace un client.</translation>
    </message>
    <message>
        <source>Which territory.</source>
        <translation>Quel secteur.</translation>
    </message>
    <message>
        <source>Take the territory away instead.</source>
        <translation>Retirer plutôt le secteur.</translation>
    </message>
    <message>
        <source>Move this customer, by id or number.</source>
        <translation>Déplacer ce client, par identifiant ou numéro.</translation>
    </message>
    <message>
        <source>%1 no longer has the territory %2.</source>
        <translation>%1 n’a plus le secteur %2.</translation>
    </message>
    <message>
        <source>%1 has the territory %2.</source>
        <translation>%1 a le secteur %2.</translation>
    </message>
    <message>
        <source>The customer is in the territory %1 now.</source>
        <translation>Le client est maintenant dans le secteur %1.</translation>
    </message>
    <message>
        <source>Checks the schema, the rights and the clock of the central database.</source>
        <translation>Vérifie le schéma, les droits et l’horloge de la base centrale.</translation>
    </message>
    <message>
        <source>It was restored from a backup: clients compare everything.</source>
        <translation>Elle a été restaurée d’une sauvegarde : les clients comparent tout.</translation>
    </message>
    <message>
        <source>Every client now compares what it has with the central database and sends again what is missing.</source>
        <translation>Chaque poste compare maintenant ce qu’il a avec la base centrale et renvoie ce qui manque.</translation>
    </message>
    <message>
        <source>Version of the functions</source>
        <translation>Version des fonctions</translation>
    </message>
    <message>
        <source>Tables, indexes, triggers and policies</source>
        <translation>Tables, index, déclencheurs et politiques</translation>
    </message>
    <message>
        <source>Everything belongs to c360_owner</source>
        <translation>Tout appartient à c360_owner</translation>
    </message>
    <message>
        <source>Functions as this version makes them</source>
        <translation>Fonctions telles que cette version les fait</translation>
    </message>
    <message>
        <source>Row-level security of every table</source>
        <translation>Sécurité par ligne de chaque table</translation>
    </message>
    <message>
        <source>Nothing is granted to PUBLIC</source>
        <translation>Rien n’est accordé à PUBLIC</translation>
    </message>
    <message>
        <source>Clients write no table</source>
        <translation>Les postes n’écrivent dans aucune table</translation>
    </message>
    <message>
        <source>Clients' rights, no more and no less</source>
        <translation>Droits des postes, ni plus ni moins</translation>
    </message>
    <message>
        <source>Functions have a fixed search path</source>
        <translation>Les fonctions ont un chemin de recherche fixe</translation>
    </message>
    <message>
        <source>Every user has a login without special rights</source>
        <translation>Chaque utilisateur a un compte sans droits particuliers</translation>
    </message>
    <message>
        <source>The clock is ahead of every row</source>
        <translation>L’horloge devance chaque ligne</translation>
    </message>
    <message>
        <source>Users' territories exist</source>
        <translation>Les secteurs des utilisateurs existent</translation>
    </message>
    <message>
        <source>Encrypted connections and passwords</source>
        <translation>Connexions et mots de passe chiffrés</translation>
    </message>
    <message>
        <source>Texts are stored as UTF-8</source>
        <translation>Les textes sont stockés en UTF-8</translation>
    </message>
    <message>
        <source>Nobody but the administrator makes tables</source>
        <translation>Seul l’administrateur crée des tables</translation>
    </message>
    <message>
        <source>Nobody but the administrator makes large objects</source>
        <translation>Seul l’administrateur crée des objets volumineux (large objects)</translation>
    </message>
    <message>
        <source>Lists the devices of an organization.</source>
        <translation>Liste les appareils d’une organisation.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Last told to wipe itself</source>
        <comment>a device; head of a column</comment>
        <translation>Dernier ordre d’effacement reçu le</translation>
    </message>
    <message>
        <source>wiped</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>told to wipe itself, not confirmed</source>
        <comment>a device</comment>
        <translation>effacement ordonné, non confirmé</translation>
    </message>
    <message>
        <source>to be wiped</source>
        <translation>à effacer</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>Prepares a central database and makes an organization in it.</source>
        <translation>Prépare une base centrale et y crée une organisation.</translation>
    </message>
    <message>
        <source>The central database is ready for %1, with the territory Main.</source>
        <translation>La base centrale est prête pour %1, avec le secteur Main.</translation>
    </message>
    <message>
        <source>Makes a device forget everything at its next contact.</source>
        <translation>Fait tout oublier à un appareil à son prochain contact.</translation>
    </message>
    <message>
        <source>Lets a device neither send nor receive any more; its login goes on (remove-user).</source>
        <translation>Empêche un appareil d’envoyer et de recevoir ; son identifiant reste valable (remove-user).</translation>
    </message>
    <message>
        <source>Let it in again.</source>
        <translation>L’admettre de nouveau.</translation>
    </message>
    <message>
        <source>The device forgets everything at its next contact. Until central devices says “wiped”, leave its user and password as they are: it must sign in to hear it.</source>
        <translation>L’appareil oubliera tout à son prochain contact. Tant que central devices ne dit pas « effacé », laissez son utilisateur et son mot de passe tels quels : il doit se connecter pour l’apprendre.</translation>
    </message>
    <message>
        <source>The device is blocked.</source>
        <translation>L’appareil est bloqué.</translation>
    </message>
    <message>
        <source>The device is let in again.</source>
        <translation>L’appareil est de nouveau admis.</translation>
    </message>
    <message>
        <source>The central database, such as postgresql:///customers.</source>
        <translation>La base centrale, par exemple postgresql:///customers.</translation>
    </message>
    <message>
        <source>Which organization, when there are several.</source>
        <translation>Quelle organisation, s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Password of the new user:</source>
        <translation>Mot de passe du nouvel utilisateur :</translation>
    </message>
    <message>
        <source>Takes a person out of the organization; the devices are blocked.</source>
        <translation>Retire une personne de l’organisation ; ses appareils sont bloqués.</translation>
    </message>
    <message>
        <source>%1 may not connect any more.</source>
        <translation>%1 ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2 any more, but still to another organization.</source>
        <comment>login, name of an organization</comment>
        <translation>%1 n’appartient plus à %2, mais encore à une autre organisation.</translation>
    </message>
    <message>
        <source>The server keeps the login: something else there needs it.</source>
        <translation>Le serveur garde l’utilisateur : autre chose y a besoin de lui.</translation>
    </message>
    <message>
        <source>The server keeps the login: it was not made by add-user.</source>
        <translation>Le serveur garde l’utilisateur : add-user ne l’a pas créé.</translation>
    </message>
    <message>
        <source>Brings the central database up to this version; nobody needs to stop.</source>
        <translation>Met la base centrale à cette version ; personne ne doit s’interrompre.</translation>
    </message>
    <message>
        <source>The central database has version %1.</source>
        <translation>La base centrale est à la version %1.</translation>
    </message>
    <message>
        <source>Lists where two people's changes met and one was set aside.</source>
        <translation>Liste les modifications de deux personnes qui se sont rencontrées et dont une a été mise de côté.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Settles conflicts; without another choice the records stay as they are.</source>
        <translation>Règle des conflits ; sans autre choix, les enregistrements restent tels quels.</translation>
    </message>
    <message>
        <source>The record stays as it is.</source>
        <translation>L’enregistrement reste tel quel.</translation>
    </message>
    <message>
        <source>The value that was set aside comes back.</source>
        <translation>La valeur mise de côté revient.</translation>
    </message>
    <message>
        <source>This value instead of both.</source>
        <translation>Cette valeur à la place des deux.</translation>
    </message>
    <message>
        <source>All of them.</source>
        <translation>Tous.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts were settled.</source>
        <translation>
            <numerusform>%n conflit a été réglé.</numerusform>
            <numerusform>%n conflits ont été réglés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares the profile through a central database.</source>
        <translation>Partage le profil par une base centrale.</translation>
    </message>
    <message>
        <source>Where it is: postgresql://host:port/database.</source>
        <translation>Où elle se trouve : postgresql://hôte:port/base.</translation>
    </message>
    <message>
        <source>Your login there.</source>
        <translation>Votre identifiant dans cette base.</translation>
    </message>
    <message>
        <source>Which one, for a login of several organizations.</source>
        <translation>Laquelle, pour un compte de plusieurs organisations.</translation>
    </message>
    <message>
        <source>The password, in the first line of this file.</source>
        <translation>Le mot de passe, à la première ligne de ce fichier.</translation>
    </message>
    <message>
        <source>The authorities that may vouch for the server (PEM).</source>
        <translation>Les autorités qui peuvent garantir le serveur (PEM).</translation>
    </message>
    <message>
        <source>Accept less than a fully checked TLS connection.</source>
        <translation>Accepter moins qu’une connexion TLS entièrement vérifiée.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2 (%3): %4</source>
        <comment>organization, login, role, territories</comment>
        <translation>Connecté à %1 en tant que %2 (%3) : %4</translation>
    </message>
    <message>
        <source>The connection may be less than fully checked.</source>
        <translation>La connexion peut être moins qu’entièrement vérifiée.</translation>
    </message>
    <message>
        <source>Password of the central database:</source>
        <translation>Mot de passe de la base centrale :</translation>
    </message>
    <message>
        <source>Lists the changes that wait to be sent.</source>
        <translation>Liste les modifications en attente d’envoi.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Takes the waiting changes of records back; undo brings them again.</source>
        <translation>Retire les modifications en attente d’enregistrements ; annuler les rétablit.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken back.</source>
        <translation>
            <numerusform>%n modification a été retirée.</numerusform>
            <numerusform>%n modifications ont été retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tries to send now what waits.</source>
        <translation>Essaie d’envoyer maintenant ce qui attend.</translation>
    </message>
    <message>
        <source>Lists the changes that the central database refused.</source>
        <translation>Liste les modifications que la base centrale a refusées.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Makes refused changes again, on the records as they are now.</source>
        <translation>Refait les modifications refusées sur les enregistrements tels qu’ils sont.</translation>
    </message>
    <message>
        <source>Forgets refused changes; undo brings them back.</source>
        <translation>Oublie les modifications refusées ; annuler les rétablit.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent again.</source>
        <translation>
            <numerusform>%n modification attend de nouveau l’envoi.</numerusform>
            <numerusform>%n modifications attendent de nouveau l’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were discarded.</source>
        <translation>
            <numerusform>%n modification a été abandonnée.</numerusform>
            <numerusform>%n modifications ont été abandonnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells how the profile stands with its central database.</source>
        <translation>Dit où en est le profil avec sa base centrale.</translation>
    </message>
    <message>
        <source>This profile is used alone.</source>
        <translation>Ce profil est utilisé seul.</translation>
    </message>
    <message>
        <source>Online: %1 as %2</source>
        <translation>En ligne : %1 en tant que %2</translation>
    </message>
    <message>
        <source>Offline: %1</source>
        <translation>Hors ligne : %1</translation>
    </message>
    <message>
        <source>create</source>
        <comment>what a change does to a record</comment>
        <translation>création</translation>
    </message>
    <message>
        <source>update</source>
        <comment>what a change does to a record</comment>
        <translation>modification</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>what a change does to a record</comment>
        <translation>suppression</translation>
    </message>
    <message>
        <source>restore</source>
        <comment>what a change does to a record</comment>
        <translation>restauration</translation>
    </message>
    <message>
        <source>erase</source>
        <comment>what a change does to a record</comment>
        <translation>effacement</translation>
    </message>
    <message>
        <source>Not let in: %1</source>
        <translation>Pas admis : %1</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Last exchange: %1</source>
        <translation>Dernier échange : %1</translation>
    </message>
    <message>
        <source>Nothing has been exchanged yet.</source>
        <translation>Rien n’a encore été échangé.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts need a decision.</source>
        <translation>
            <numerusform>%n conflit demande une décision.</numerusform>
            <numerusform>%n conflits demandent une décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were refused.</source>
        <translation>
            <numerusform>%n modification a été refusée.</numerusform>
            <numerusform>%n modifications ont été refusées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of the central database cannot be read here; “doctor” names them.</source>
        <translation>
            <numerusform>%n enregistrement de la base centrale ne peut pas être lu ici ; « doctor » le nomme.</numerusform>
            <numerusform>%n enregistrements de la base centrale ne peuvent pas être lus ici ; « doctor » les nomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchanges changes with the central database.</source>
        <translation>Échange les modifications avec la base centrale.</translation>
    </message>
    <message>
        <source>End when both are the same (what it does anyway).</source>
        <translation>Terminer quand les deux sont identiques (ce qu’il fait de toute façon).</translation>
    </message>
    <message>
        <source>Go on until stopped, and tell what happens.</source>
        <translation>Continuer jusqu’à l’arrêt et dire ce qui se passe.</translation>
    </message>
    <message>
        <source>Take over deletions even if they are many.</source>
        <translation>Reprendre les suppressions même si elles sont nombreuses.</translation>
    </message>
    <message>
        <source>Everything is exchanged.</source>
        <translation>Tout est échangé.</translation>
    </message>
    <message>
        <source>“customer360-cli sync --allow-deletes” takes them over.</source>
        <translation>« customer360-cli sync --allow-deletes » les accepte.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a record and its customer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Keep only so much history on this computer.</source>
        <translation>Ne garder que cette part de l’historique sur cet ordinateur.</translation>
    </message>
    <message>
        <source>From now on keep so much history on this computer.</source>
        <translation>Garder désormais cette part de l’historique sur cet ordinateur.</translation>
    </message>
    <message>
        <source>How much history is kept here changes with the next sync.</source>
        <translation>La part de l’historique gardée ici change à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>All history is kept here.</source>
        <translation>Tout l’historique est gardé ici.</translation>
    </message>
    <message>
        <source>History is kept here since %1.</source>
        <translation>L’historique est gardé ici depuis le %1.</translation>
    </message>
    <message numerus="yes">
        <source>History is kept here since %1; %n older entries are at the centre.</source>
        <translation>
            <numerusform>L’historique est gardé ici depuis le %1 ; %n entrée plus ancienne est dans la base centrale.</numerusform>
            <numerusform>L’historique est gardé ici depuis le %1 ; %n entrées plus anciennes sont dans la base centrale.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Database engine</source>
        <translation>Moteur de base de données</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Made-up data, not encrypted.</source>
        <translation>Données fictives, non chiffrées.</translation>
    </message>
    <message>
        <source>This profile is not encrypted.</source>
        <translation>Ce profil n’est pas chiffré.</translation>
    </message>
    <message>
        <source>The cache is readable without its key.</source>
        <translation>Le cache est lisible sans sa clé.</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Version du schéma</translation>
    </message>
    <message>
        <source>Cache integrity</source>
        <translation>Intégrité du cache</translation>
    </message>
    <message>
        <source>Every page and index was read.</source>
        <translation>Chaque page et chaque index ont été lus.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers can be found.</source>
        <translation>
            <numerusform>%Ln client peut être trouvé.</numerusform>
            <numerusform>%Ln clients peuvent être trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made-up data is never sent.</source>
        <translation>Les données fictives ne sont jamais envoyées.</translation>
    </message>
    <message>
        <source>Waiting changes</source>
        <translation>Modifications en attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait for a central database.</source>
        <translation>
            <numerusform>%Ln enregistrement attend une base centrale.</numerusform>
            <numerusform>%Ln enregistrements attendent une base centrale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records of the central database cannot be read here. They are shown as they were before, or not at all, until a newer version of the program or a change at the centre helps:</source>
        <translation>
            <numerusform>%Ln enregistrement de la base centrale ne peut pas être lu ici. Il est montré tel qu’il était avant, ou pas du tout, jusqu’à ce qu’une version plus récente du programme ou une modification dans la base centrale y remédie :</numerusform>
            <numerusform>%Ln enregistrements de la base centrale ne peuvent pas être lus ici. Ils sont montrés tels qu’ils étaient avant, ou pas du tout, jusqu’à ce qu’une version plus récente du programme ou une modification dans la base centrale y remédie :</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>The computer's clock is years behind.</source>
        <translation>L’horloge de l’ordinateur retarde de plusieurs années.</translation>
    </message>
    <message>
        <source>Some records are from the future: the clock is behind, or it was ahead.</source>
        <translation>Des enregistrements viennent du futur : l’horloge retarde, ou elle avançait.</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Available, and opens this profile.</source>
        <translation>Disponible, et ouvre ce profil.</translation>
    </message>
    <message>
        <source>Available, not used by this profile.</source>
        <translation>Disponible, non utilisé par ce profil.</translation>
    </message>
    <message>
        <source>There is none; the passphrase is asked for.</source>
        <translation>Il n’y en a pas ; la phrase secrète est demandée.</translation>
    </message>
    <message>
        <source>File permissions</source>
        <translation>Droits des fichiers</translation>
    </message>
    <message>
        <source>The profile's folder cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier du profil.</translation>
    </message>
    <message>
        <source>Other users of this computer can look into the profile's folder.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent consulter le dossier du profil.</translation>
    </message>
    <message>
        <source>Only you can read the profile.</source>
        <translation>Vous seul pouvez lire le profil.</translation>
    </message>
    <message>
        <source>Central database</source>
        <translation>Base centrale</translation>
    </message>
    <message>
        <source>The profile is used alone.</source>
        <translation>Le profil est utilisé seul.</translation>
    </message>
    <message>
        <source>Reached as %1 (%2).</source>
        <comment>login, role</comment>
        <translation>Atteinte en tant que %1 (%2).</translation>
    </message>
    <message>
        <source>The connection may be less than fully checked.</source>
        <translation>La connexion peut être moins qu’entièrement vérifiée.</translation>
    </message>
    <message>
        <source>Clock and server</source>
        <translation>Horloge et serveur</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>kind of record, its id, why</comment>
        <translation>%1 %2 : %3</translation>
    </message>
    <message>
        <source>Received records</source>
        <translation>Enregistrements reçus</translation>
    </message>
    <message>
        <source>This computer's clock is more than five minutes off the server's.</source>
        <translation>L’horloge de cet ordinateur s’écarte de plus de cinq minutes de celle du serveur.</translation>
    </message>
    <message>
        <source>The search index was damaged and has been built anew.</source>
        <translation>L’index de recherche était endommagé et a été reconstruit.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Customer (number, user name or e-mail)</source>
        <translation>Client (numéro, nom d’utilisateur ou e-mail)</translation>
    </message>
    <message>
        <source>Customer: external number</source>
        <translation>Client : numéro externe</translation>
    </message>
    <message>
        <source>Customer: e-mail</source>
        <translation>Client : e-mail</translation>
    </message>
    <message>
        <source>Customer: name</source>
        <translation>Client : nom</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Customer number of an existing customer</source>
        <translation>Numéro d’un client existant</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This must be filled in.</source>
        <translation>Ce champ doit être rempli.</translation>
    </message>
    <message>
        <source>This kind of value does not fit here.</source>
        <translation>Ce type de valeur ne convient pas ici.</translation>
    </message>
    <message>
        <source>This is too long: at most {max} characters.</source>
        <translation>Texte trop long : au plus {max} caractères.</translation>
    </message>
    <message>
        <source>There are characters in this text that cannot be stored.</source>
        <translation>Ce texte contient des caractères qui ne peuvent pas être enregistrés.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>This must be between {min} and {max}.</source>
        <translation>La valeur doit être comprise entre {min} et {max}.</translation>
    </message>
    <message>
        <source>This is not an amount of money.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
    <message>
        <source>Answer with yes or no.</source>
        <translation>Répondre par oui ou par non.</translation>
    </message>
    <message>
        <source>Choose one of these: {choices}.</source>
        <translation>Choisir parmi : {choices}.</translation>
    </message>
    <message>
        <source>This is not a country that we know.</source>
        <translation>Ce pays n’est pas connu.</translation>
    </message>
    <message>
        <source>This is not a currency in use.</source>
        <translation>Cette devise n’est pas en usage.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as year-month-day.</source>
        <translation>Ce n’est pas une date. L’écrire sous la forme année-mois-jour.</translation>
    </message>
    <message>
        <source>This date lies in the future.</source>
        <translation>Cette date est dans le futur.</translation>
    </message>
    <message>
        <source>This date is more than {years} years ago.</source>
        <translation>Cette date remonte à plus de {years} ans.</translation>
    </message>
    <message>
        <source>This is not a date with a time.</source>
        <translation>Ce n’est pas une date avec heure.</translation>
    </message>
    <message>
        <source>This is not the id of a record.</source>
        <translation>Ce n’est pas l’identifiant d’un enregistrement.</translation>
    </message>
    <message>
        <source>This is not a SHA-256 fingerprint.</source>
        <translation>Ce n’est pas une empreinte SHA-256.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Ce n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>Texts are needed by language: ar, en, fr.</source>
        <translation>Des textes par langue sont attendus : ar, en, fr.</translation>
    </message>
    <message>
        <source>A latitude lies between −90 and 90 degrees.</source>
        <translation>Une latitude est comprise entre −90 et 90 degrés.</translation>
    </message>
    <message>
        <source>A longitude lies between −180 and 180 degrees.</source>
        <translation>Une longitude est comprise entre −180 et 180 degrés.</translation>
    </message>
    <message>
        <source>This is not a time of day. Write it as hour:minute.</source>
        <translation>Ce n’est pas une heure. L’écrire sous la forme heure:minute.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>This e-mail address is too long.</source>
        <translation>Cette adresse e-mail est trop longue.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This phone number does not exist in the numbering plan; it is kept as written.</source>
        <translation>Ce numéro n’existe pas dans le plan de numérotation ; il est conservé tel quel.</translation>
    </message>
    <message>
        <source>A SIREN has 9 digits.</source>
        <translation>Un SIREN comporte 9 chiffres.</translation>
    </message>
    <message>
        <source>The check digit of this SIREN is wrong.</source>
        <translation>Le chiffre de contrôle de ce SIREN est faux.</translation>
    </message>
    <message>
        <source>A SIRET has 14 digits.</source>
        <translation>Un SIRET comporte 14 chiffres.</translation>
    </message>
    <message>
        <source>The check digit of this SIRET is wrong.</source>
        <translation>Le chiffre de contrôle de ce SIRET est faux.</translation>
    </message>
    <message>
        <source>Only companies in France have a SIRET.</source>
        <translation>Seules les sociétés en France ont un SIRET.</translation>
    </message>
    <message>
        <source>This is not a VAT number of this country.</source>
        <translation>Ce n’est pas un numéro de TVA de ce pays.</translation>
    </message>
    <message>
        <source>The check digits of this VAT number are wrong.</source>
        <translation>Les chiffres de contrôle de ce numéro de TVA sont faux.</translation>
    </message>
    <message>
        <source>This does not look like a tax number of this country.</source>
        <translation>Cela ne ressemble pas à un numéro fiscal de ce pays.</translation>
    </message>
    <message>
        <source>The check digits of this tax number are wrong.</source>
        <translation>Les chiffres de contrôle de ce numéro fiscal sont faux.</translation>
    </message>
    <message>
        <source>No IBAN starts with these letters.</source>
        <translation>Aucun IBAN ne commence par ces lettres.</translation>
    </message>
    <message>
        <source>An IBAN of this country has {length} characters.</source>
        <translation>Un IBAN de ce pays comporte {length} caractères.</translation>
    </message>
    <message>
        <source>An IBAN has only letters and digits.</source>
        <translation>Un IBAN ne contient que des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>The check digits of this IBAN are wrong.</source>
        <translation>Les chiffres de contrôle de cet IBAN sont faux.</translation>
    </message>
    <message>
        <source>This is not a postal code of this country; one looks like {example}.</source>
        <translation>Ce n’est pas un code postal de ce pays ; exemple : {example}.</translation>
    </message>
    <message>
        <source>A VIN has 17 letters and digits, without I, O and Q.</source>
        <translation>Un VIN comporte 17 lettres et chiffres, sans I, O ni Q.</translation>
    </message>
    <message>
        <source>The check digit of this VIN is wrong.</source>
        <translation>Le caractère de contrôle de ce VIN est faux.</translation>
    </message>
    <message>
        <source>The year must be between {min} and {max}.</source>
        <translation>L’année doit être comprise entre {min} et {max}.</translation>
    </message>
    <message>
        <source>A customer needs a first or last name, a company or an external number.</source>
        <translation>Un client doit avoir un prénom ou un nom, une société ou un numéro externe.</translation>
    </message>
    <message>
        <source>A company in France usually has a SIRET or a tax number.</source>
        <translation>Une société en France a d’ordinaire un SIRET ou un numéro fiscal.</translation>
    </message>
    <message>
        <source>Marketing by e-mail needs an e-mail address.</source>
        <translation>Le marketing par e-mail nécessite une adresse e-mail.</translation>
    </message>
    <message>
        <source>Marketing by SMS needs a phone number.</source>
        <translation>Le marketing par SMS nécessite un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This customer is under {years} years old.</source>
        <translation>Ce client a moins de {years} ans.</translation>
    </message>
    <message>
        <source>Latitude and longitude belong together.</source>
        <translation>La latitude et la longitude vont ensemble.</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Un contact doit avoir un nom.</translation>
    </message>
    <message>
        <source>Write quiet hours as hour:minute, such as 21:30.</source>
        <translation>Écrire les heures de silence sous la forme heure:minute, par exemple 21:30.</translation>
    </message>
    <message>
        <source>An address needs a street, a city or coordinates.</source>
        <translation>Une adresse nécessite une rue, une ville ou des coordonnées.</translation>
    </message>
    <message>
        <source>A vehicle needs a plate, a VIN, a make or a model.</source>
        <translation>Un véhicule nécessite une immatriculation, un VIN, une marque ou un modèle.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Ce client n’existe pas.</translation>
    </message>
    <message>
        <source>A list cannot be sorted by “{value}”.</source>
        <translation>Une liste ne peut pas être triée par « {value} ».</translation>
    </message>
    <message>
        <source>Pages and their length are counted from 1.</source>
        <translation>Les pages et leur longueur se comptent à partir de 1.</translation>
    </message>
    <message>
        <source>This record does not exist.</source>
        <translation>Cet enregistrement n’existe pas.</translation>
    </message>
    <message>
        <source>This record is in the bin.</source>
        <translation>Cet enregistrement est dans la corbeille.</translation>
    </message>
    <message>
        <source>This record exists already.</source>
        <translation>Cet enregistrement existe déjà.</translation>
    </message>
    <message>
        <source>This kind of record cannot be changed afterwards.</source>
        <translation>Ce type d’enregistrement ne peut pas être modifié par la suite.</translation>
    </message>
    <message>
        <source>This cannot be changed by hand.</source>
        <translation>Cela ne peut pas être modifié à la main.</translation>
    </message>
    <message>
        <source>The record that this belongs to does not exist.</source>
        <translation>L’enregistrement de rattachement n’existe pas.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>There is no kind of record with this name.</source>
        <translation>Aucun type d’enregistrement ne porte ce nom.</translation>
    </message>
    <message>
        <source>There is no field with this name.</source>
        <translation>Aucun champ ne porte ce nom.</translation>
    </message>
    <message>
        <source>Another record has this already.</source>
        <translation>Un autre enregistrement a déjà cette valeur.</translation>
    </message>
    <message>
        <source>Another customer has this e-mail address.</source>
        <translation>Un autre client a cette adresse e-mail.</translation>
    </message>
    <message>
        <source>This step is not possible from the present state.</source>
        <translation>Cette étape n’est pas possible depuis l’état actuel.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>This has been changed since and was left as it is.</source>
        <translation>Modifié depuis et laissé tel quel.</translation>
    </message>
    <message>
        <source>An invoice cannot be due before it is issued.</source>
        <translation>Une facture ne peut pas être échue avant son émission.</translation>
    </message>
    <message>
        <source>A line of a credit note must not charge the customer.</source>
        <translation>Une ligne d’avoir ne doit pas débiter le client.</translation>
    </message>
    <message>
        <source>A payment of nothing cannot be recorded.</source>
        <translation>Un paiement nul ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>The invoice is in another currency.</source>
        <translation>La facture est dans une autre devise.</translation>
    </message>
    <message>
        <source>The invoice belongs to another customer.</source>
        <translation>La facture appartient à un autre client.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Reports can be by month, country, customer or category.</source>
        <translation>Les rapports se font par mois, pays, client ou catégorie.</translation>
    </message>
    <message>
        <source>Between {min} and {max} recent interactions can be asked for.</source>
        <translation>Entre {min} et {max} interactions récentes peuvent être demandées.</translation>
    </message>
    <message>
        <source>No free customer number was found. Try again.</source>
        <translation>Aucun numéro de client libre n’a été trouvé. Réessayer.</translation>
    </message>
    <message>
        <source>No free user name was found. Try again.</source>
        <translation>Aucun nom d’utilisateur libre n’a été trouvé. Réessayer.</translation>
    </message>
    <message>
        <source>The map is not installed.</source>
        <translation>La carte n’est pas installée.</translation>
    </message>
    <message>
        <source>The map's file is damaged. Install the program again.</source>
        <translation>Le fichier de la carte est endommagé. Réinstaller le programme.</translation>
    </message>
    <message>
        <source>The list of places is not installed.</source>
        <translation>La liste des lieux n’est pas installée.</translation>
    </message>
    <message>
        <source>The file is larger than {max} MB.</source>
        <translation>Le fichier dépasse {max} Mo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Programs and scripts cannot be stored with a customer.</source>
        <translation>Les programmes et scripts ne peuvent pas être joints à un client.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Impossible de lire le fichier.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Impossible d’écrire le fichier.</translation>
    </message>
    <message>
        <source>The line has {found} fields instead of {expected}.</source>
        <translation>La ligne a {found} champs au lieu de {expected}.</translation>
    </message>
    <message>
        <source>The line has too many fields.</source>
        <translation>La ligne a trop de champs.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>La ligne est trop longue.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>The JSON ends too early.</source>
        <translation>Le JSON se termine trop tôt.</translation>
    </message>
    <message>
        <source>A JSON object was expected here.</source>
        <translation>Un objet JSON est attendu ici.</translation>
    </message>
    <message>
        <source>There are no records in this JSON file.</source>
        <translation>Ce fichier JSON ne contient aucun enregistrement.</translation>
    </message>
    <message>
        <source>The card ends too early.</source>
        <translation>La carte se termine trop tôt.</translation>
    </message>
    <message>
        <source>The card is too long.</source>
        <translation>La carte est trop longue.</translation>
    </message>
    <message>
        <source>The file {file} does not exist.</source>
        <translation>Le fichier {file} n’existe pas.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is there already: {other}.</source>
        <translation>Déjà présent : {other}.</translation>
    </message>
    <message>
        <source>Another person with the same address or number is there: {other}.</source>
        <translation>Une autre personne avec la même adresse ou le même numéro existe : {other}.</translation>
    </message>
    <message>
        <source>The column {column} only counts the lines; it is not imported.</source>
        <translation>La colonne {column} ne fait que compter les lignes ; elle n’est pas importée.</translation>
    </message>
    <message>
        <source>There is no import with this number.</source>
        <translation>Aucun import ne porte ce numéro.</translation>
    </message>
    <message>
        <source>This import has been taken back already.</source>
        <translation>Cet import a déjà été annulé.</translation>
    </message>
    <message>
        <source>This kind of record cannot be exported in this format.</source>
        <translation>Ce type d’enregistrement ne peut pas être exporté dans ce format.</translation>
    </message>
    <message>
        <source>There is nothing to import in this file.</source>
        <translation>Il n’y a rien à importer dans ce fichier.</translation>
    </message>
    <message>
        <source>This kind of file cannot be imported: use CSV, vCard or JSON.</source>
        <translation>Ce type de fichier ne peut pas être importé : utiliser CSV, vCard ou JSON.</translation>
    </message>
    <message>
        <source>This kind of file cannot hold these records.</source>
        <translation>Ce type de fichier ne peut pas contenir ces enregistrements.</translation>
    </message>
    <message>
        <source>This was only a trial: nothing was stored.</source>
        <translation>Ce n’était qu’un essai : rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Several customers fit {value}.</source>
        <translation>Plusieurs clients correspondent à {value}.</translation>
    </message>
    <message>
        <source>No customer fits {value}.</source>
        <translation>Aucun client ne correspond à {value}.</translation>
    </message>
    <message>
        <source>The dates are written in different orders; each was read in the way that makes it a date.</source>
        <translation>Les dates sont écrites dans des ordres différents ; chacune a été lue de façon à former une date.</translation>
    </message>
    <message>
        <source>The dates can be read in two ways; they are read as {order}.</source>
        <translation>Les dates peuvent se lire de deux façons ; elles sont lues dans l’ordre {order}.</translation>
    </message>
    <message>
        <source>No column was found for {target}.</source>
        <translation>Aucune colonne trouvée pour {target}.</translation>
    </message>
    <message>
        <source>The file has no column {column}.</source>
        <translation>Le fichier n’a pas de colonne {column}.</translation>
    </message>
    <message>
        <source>Columns that are not imported: {columns}.</source>
        <translation>Colonnes non importées : {columns}.</translation>
    </message>
    <message>
        <source>The text is not of one encoding; it was read as {encoding}.</source>
        <translation>Le texte n’est pas d’un seul encodage ; il a été lu en {encoding}.</translation>
    </message>
    <message>
        <source>Lines that cannot be read: {n} of {of}.</source>
        <translation>Lignes illisibles : {n} sur {of}.</translation>
    </message>
    <message>
        <source>This line names another country ({value}); the customer keeps the first one.</source>
        <translation>Cette ligne indique un autre pays ({value}) ; le client garde le premier.</translation>
    </message>
    <message>
        <source>The mapping file is not right at {member}.</source>
        <translation>Le fichier de correspondance est incorrect en {member}.</translation>
    </message>
    <message>
        <source>There is no field {value} to map a column to.</source>
        <translation>Aucun champ {value} auquel associer une colonne.</translation>
    </message>
    <message>
        <source>The backup is damaged: its content does not match its checksum.</source>
        <translation>La sauvegarde est endommagée : son contenu ne correspond pas à sa somme de contrôle.</translation>
    </message>
    <message>
        <source>The passphrase of the backup is wrong.</source>
        <translation>La phrase secrète de la sauvegarde est fausse.</translation>
    </message>
    <message>
        <source>The document's content is damaged.</source>
        <translation>Le contenu du document est endommagé.</translation>
    </message>
    <message>
        <source>The document's content is not on this computer.</source>
        <translation>Le contenu du document n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The profile's folder cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier du profil.</translation>
    </message>
    <message>
        <source>The program runs with another SQLite than it was made for.</source>
        <translation>Le programme s’exécute avec un autre SQLite que celui prévu.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La phrase secrète est fausse.</translation>
    </message>
    <message>
        <source>This profile was written by a newer version of the program.</source>
        <translation>Ce profil a été écrit par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>Le disque est plein. Rien n’est perdu ; libérer de l’espace et réessayer.</translation>
    </message>
    <message>
        <source>The local cache could not be read or written.</source>
        <translation>Le cache local n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The profile's file was damaged. What could be read of it was saved, with every change that had not been sent. The damaged file is kept as {file}.</source>
        <translation>Le fichier du profil était endommagé. Ce qui pouvait en être lu a été sauvé, avec toutes les modifications qui n’avaient pas été envoyées. Le fichier endommagé est conservé sous {file}.</translation>
    </message>
    <message>
        <source>The profile's file was damaged. What could be read of it was saved, but changes that had not been sent may be missing. The damaged file is kept as {file}.</source>
        <translation>Le fichier du profil était endommagé. Ce qui pouvait en être lu a été sauvé, mais des modifications qui n’avaient pas été envoyées peuvent manquer. Le fichier endommagé est conservé sous {file}.</translation>
    </message>
    <message>
        <source>The profile's file was damaged and nothing of it could be read. The profile is empty now; the damaged file is kept as {file}. Restore a backup if you have one.</source>
        <translation>Le fichier du profil était endommagé et rien n’a pu en être lu. Le profil est maintenant vide ; le fichier endommagé est conservé sous {file}. Restaurez une sauvegarde si vous en avez une.</translation>
    </message>
    <message>
        <source>The profile's file was damaged and nothing of it could be read: changes that had not been sent are lost. The damaged file is kept as {file}. The next synchronization fetches everything from the central database again.</source>
        <translation>Le fichier du profil était endommagé et rien n’a pu en être lu : les modifications qui n’avaient pas été envoyées sont perdues. Le fichier endommagé est conservé sous {file}. La prochaine synchronisation récupère tout depuis la base centrale.</translation>
    </message>
    <message>
        <source>The profile's file was missing or empty. The profile is empty now. Restore a backup if you have one.</source>
        <translation>Le fichier du profil manquait ou était vide. Le profil est maintenant vide. Restaurez une sauvegarde si vous en avez une.</translation>
    </message>
    <message>
        <source>The profile's file was missing or empty: changes that had not been sent are lost with it. The next synchronization fetches everything from the central database again.</source>
        <translation>Le fichier du profil manquait ou était vide : les modifications qui n’avaient pas été envoyées sont perdues avec lui. La prochaine synchronisation récupère tout depuis la base centrale.</translation>
    </message>
    <message>
        <source>The local cache does not take this record.</source>
        <translation>Le cache local n’accepte pas cet enregistrement.</translation>
    </message>
    <message>
        <source>Another program is using this profile.</source>
        <translation>Un autre programme utilise ce profil.</translation>
    </message>
    <message>
        <source>The profile is being closed.</source>
        <translation>Le profil est en cours de fermeture.</translation>
    </message>
    <message>
        <source>There is a cache here already.</source>
        <translation>Un cache existe déjà ici.</translation>
    </message>
    <message>
        <source>The search index is damaged and must be built anew.</source>
        <translation>L’index de recherche est endommagé et doit être reconstruit.</translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation>Ce dossier ne contient pas de profil.</translation>
    </message>
    <message>
        <source>There is a profile in this folder already.</source>
        <translation>Ce dossier contient déjà un profil.</translation>
    </message>
    <message>
        <source>Another program holds this profile.</source>
        <translation>Un autre programme détient ce profil.</translation>
    </message>
    <message>
        <source>The profile is locked.</source>
        <translation>Le profil est verrouillé.</translation>
    </message>
    <message>
        <source>The profile's settings are damaged.</source>
        <translation>Les réglages du profil sont endommagés.</translation>
    </message>
    <message>
        <source>An encrypted profile needs a keychain or a passphrase.</source>
        <translation>Un profil chiffré nécessite un trousseau ou une phrase secrète.</translation>
    </message>
    <message>
        <source>This profile is not encrypted.</source>
        <translation>Ce profil n’est pas chiffré.</translation>
    </message>
    <message>
        <source>The passphrase must not be empty.</source>
        <translation>La phrase secrète ne doit pas être vide.</translation>
    </message>
    <message>
        <source>The passphrase is needed to open this profile.</source>
        <translation>La phrase secrète est nécessaire pour ouvrir ce profil.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <source>This profile has no passphrase.</source>
        <translation>Ce profil n’a pas de phrase secrète.</translation>
    </message>
    <message>
        <source>The recovery key is wrong.</source>
        <translation>La clé de récupération est fausse.</translation>
    </message>
    <message>
        <source>The profile's key is not kept in a keychain.</source>
        <translation>La clé du profil n’est pas conservée dans un trousseau.</translation>
    </message>
    <message>
        <source>The keychain has no key for this profile.</source>
        <translation>Le trousseau n’a pas de clé pour ce profil.</translation>
    </message>
    <message>
        <source>The keychain refused to give the key.</source>
        <translation>Le trousseau a refusé de donner la clé.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it does not answer.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur, ou il ne répond pas.</translation>
    </message>
    <message>
        <source>The key in the keychain does not belong to this profile.</source>
        <translation>La clé du trousseau n’appartient pas à ce profil.</translation>
    </message>
    <message>
        <source>The profile's key file is damaged. Restore it from a backup.</source>
        <translation>Le fichier de clé du profil est endommagé. Le restaurer depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The profile's key file is missing. Restore it from a backup.</source>
        <translation>Le fichier de clé du profil est absent. Le restaurer depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase.</source>
        <translation>Mémoire insuffisante pour vérifier la phrase secrète.</translation>
    </message>
    <message>
        <source>Encryption could not be started on this computer.</source>
        <translation>Le chiffrement n’a pas pu démarrer sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The profile's key file was written by a newer version of the program.</source>
        <translation>Le fichier de clé du profil a été écrit par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Opération interrompue.</translation>
    </message>
    <message>
        <source>The operation must be create, update, delete or restore.</source>
        <translation>L’opération doit être create, update, delete ou restore.</translation>
    </message>
    <message>
        <source>An action is a list of operations.</source>
        <translation>Une action est une liste d’opérations.</translation>
    </message>
    <message>
        <source>Which command? Say --help to see them all.</source>
        <translation>Quelle commande ? --help les affiche toutes.</translation>
    </message>
    <message>
        <source>There is no command {name}. Say --help to see them all.</source>
        <translation>La commande {name} n’existe pas. --help les affiche toutes.</translation>
    </message>
    <message>
        <source>{name}: which command? There are: {commands}.</source>
        <translation>{name} : quelle commande ? Il y a : {commands}.</translation>
    </message>
    <message>
        <source>There is no command {name}. Did you mean {near}?</source>
        <translation>La commande {name} n’existe pas. Peut-être {near} ?</translation>
    </message>
    <message>
        <source>There is no option {option} here.</source>
        <translation>L’option {option} n’existe pas ici.</translation>
    </message>
    <message>
        <source>There is no option {option} here. Did you mean {near}?</source>
        <translation>L’option {option} n’existe pas ici. Peut-être {near} ?</translation>
    </message>
    <message>
        <source>The option {option} needs a value.</source>
        <translation>L’option {option} nécessite une valeur.</translation>
    </message>
    <message>
        <source>The option {option} takes no value.</source>
        <translation>L’option {option} ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option {option} may be given only once.</source>
        <translation>L’option {option} ne se donne qu’une fois.</translation>
    </message>
    <message>
        <source>The option {option} needs a whole number of at least {least}.</source>
        <translation>L’option {option} nécessite un nombre entier d’au moins {least}.</translation>
    </message>
    <message>
        <source>The option {option} takes one of these: {choices}.</source>
        <translation>L’option {option} accepte : {choices}.</translation>
    </message>
    <message>
        <source>The option {option} needs a date as year-month-day.</source>
        <translation>L’option {option} nécessite une date sous la forme année-mois-jour.</translation>
    </message>
    <message>
        <source>The option {option} needs a code of %n letters.</source>
        <translation>L’option {option} nécessite un code de %n lettres.</translation>
    </message>
    <message>
        <source>Fields are written as name=value, not as {word}.</source>
        <translation>Les champs s’écrivent nom=valeur, pas {word}.</translation>
    </message>
    <message>
        <source>There is no record type {name}. There are: {types}.</source>
        <translation>Le type d’enregistrement {name} n’existe pas. Types possibles : {types}.</translation>
    </message>
    <message>
        <source>There is no record type {name}. Did you mean {near}?</source>
        <translation>Le type d’enregistrement {name} n’existe pas. Peut-être {near} ?</translation>
    </message>
    <message>
        <source>Customers cannot be sorted by {name}.</source>
        <translation>Les clients ne peuvent pas être triés par {name}.</translation>
    </message>
    <message>
        <source>Customers cannot be sorted by {name}. Did you mean {near}?</source>
        <translation>Les clients ne peuvent pas être triés par {name}. Peut-être {near} ?</translation>
    </message>
    <message>
        <source>Ask for a page or for what comes behind a customer, not for both.</source>
        <translation>Demander une page ou ce qui suit un client, pas les deux.</translation>
    </message>
    <message>
        <source>An encrypted profile needs a passphrase: give --passphrase-file or C360_PASSPHRASE, or say --unencrypted.</source>
        <translation>Un profil chiffré nécessite une phrase secrète : donner --passphrase-file ou C360_PASSPHRASE, ou indiquer --unencrypted.</translation>
    </message>
    <message>
        <source>There is no import of {name}: say customers, contacts, sales or activities.</source>
        <translation>Il n’existe pas d’import de {name} : indiquer customers, contacts, sales ou activities.</translation>
    </message>
    <message>
        <source>There is no condition {name}.</source>
        <translation>La condition {name} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no condition {name}. Did you mean {near}?</source>
        <translation>La condition {name} n’existe pas. Peut-être {near} ?</translation>
    </message>
    <message>
        <source>Something is missing: {usage}</source>
        <translation>Il manque quelque chose : {usage}</translation>
    </message>
    <message>
        <source>That is too much: {word}</source>
        <translation>C’est en trop : {word}</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>That is not how this is used.</source>
        <translation>Ce n’est pas la bonne utilisation.</translation>
    </message>
    <message>
        <source>That does not exist.</source>
        <translation>Cela n’existe pas.</translation>
    </message>
    <message>
        <source>This value is not accepted.</source>
        <translation>Cette valeur n’est pas acceptée.</translation>
    </message>
    <message>
        <source>The central database cannot be reached.</source>
        <translation>La base centrale est injoignable.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>Vous n’êtes pas autorisé à faire cela.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>This was written by a newer version of the program.</source>
        <translation>Écrit par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the label of a field; %2: a sentence about its value</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’export a été annulé.</translation>
    </message>
    <message>
        <source>This is not the address of a database. Write it like postgresql://server.example.org/customers.</source>
        <translation>Ce n’est pas l’adresse d’une base de données. Écrivez-la comme postgresql://serveur.example.org/clients.</translation>
    </message>
    <message>
        <source>There is no computer of this name on the network. Check the address and the connection to the network.</source>
        <translation>Aucun ordinateur de ce nom sur le réseau. Vérifiez l’adresse et la connexion au réseau.</translation>
    </message>
    <message>
        <source>The central database's computer answers, but nothing listens there. Check the port, and whether the database is running.</source>
        <translation>L’ordinateur de la base centrale répond, mais rien n’y écoute. Vérifiez le port, et que la base de données fonctionne.</translation>
    </message>
    <message>
        <source>The central database does not answer.</source>
        <translation>La base centrale ne répond pas.</translation>
    </message>
    <message>
        <source>The connection to the central database was cut.</source>
        <translation>La connexion à la base centrale a été coupée.</translation>
    </message>
    <message>
        <source>The central database is busy or starting. This is tried again by itself.</source>
        <translation>La base centrale est occupée ou en cours de démarrage. Un nouvel essai aura lieu tout seul.</translation>
    </message>
    <message>
        <source>The central database offers no encrypted connection; nothing was sent to it. Ask the administrator.</source>
        <translation>La base centrale ne propose pas de connexion chiffrée ; rien ne lui a été envoyé. Adressez-vous à l’administrateur.</translation>
    </message>
    <message>
        <source>The certificate of the central database cannot be trusted; nothing was sent to it. Check the file of the certificate authority, or ask the administrator.</source>
        <translation>Le certificat de la base centrale n’est pas digne de confiance ; rien ne lui a été envoyé. Vérifiez le fichier de l’autorité de certification ou adressez-vous à l’administrateur.</translation>
    </message>
    <message>
        <source>The certificate of the central database is for another name; nothing was sent to it. Check the address, or ask the administrator.</source>
        <translation>Le certificat de la base centrale est établi pour un autre nom ; rien ne lui a été envoyé. Vérifiez l’adresse ou adressez-vous à l’administrateur.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>The central database asks for a password. Use --password-file.</source>
        <translation>La base centrale demande un mot de passe. Utilisez --password-file.</translation>
    </message>
    <message>
        <source>The password of the central database is not kept on this computer, or the keychain does not answer. Enter it again.</source>
        <translation>Le mot de passe de la base centrale n’est pas conservé sur cet ordinateur, ou le trousseau ne répond pas. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The password of the central database is no longer on this computer. Give it once more: customer360-cli connect --password-file FILE.</source>
        <translation>Le mot de passe de la base centrale n’est plus sur cet ordinateur. Donnez-le à nouveau : customer360-cli connect --password-file FILE.</translation>
    </message>
    <message>
        <source>The central database does not let this login in from here. Ask the administrator.</source>
        <translation>La base centrale n’admet pas cet utilisateur depuis cet endroit. Adressez-vous à l’administrateur.</translation>
    </message>
    <message>
        <source>There is no database of this name on the server.</source>
        <translation>Il n’y a pas de base de données de ce nom sur le serveur.</translation>
    </message>
    <message>
        <source>This login's role does not allow that.</source>
        <translation>Le rôle de cet utilisateur ne le permet pas.</translation>
    </message>
    <message>
        <source>This login belongs to no organization, or to several and none was chosen. Ask the administrator.</source>
        <translation>Cet utilisateur n’appartient à aucune organisation, ou à plusieurs sans qu’une soit choisie. Adressez-vous à l’administrateur.</translation>
    </message>
    <message>
        <source>This login belongs to several organizations: {names}. Choose one.</source>
        <translation>Ce compte appartient à plusieurs organisations : {names}. Choisissez-en une.</translation>
    </message>
    <message>
        <source>This login does not belong to that organization. It may choose: {names}.</source>
        <translation>Ce compte n’appartient pas à cette organisation. Choix possibles : {names}.</translation>
    </message>
    <message>
        <source>This database is not prepared for the program. Ask the administrator to prepare it.</source>
        <translation>Cette base de données n’est pas préparée pour le programme. Demandez à l’administrateur de la préparer.</translation>
    </message>
    <message>
        <source>This version of the program is too old for the central database. Install the newer version.</source>
        <translation>Cette version du programme est trop ancienne pour la base centrale. Installez la nouvelle version.</translation>
    </message>
    <message>
        <source>The central database is older than this version of the program. Ask the administrator to upgrade it: customer360-cli central upgrade</source>
        <translation>La base centrale est plus ancienne que cette version du programme. Demandez à l’administrateur de la mettre à niveau : customer360-cli central upgrade</translation>
    </message>
    <message>
        <source>An administrator has blocked this device.</source>
        <translation>Un administrateur a bloqué cet appareil.</translation>
    </message>
    <message>
        <source>The central database was restored from a backup; everything is compared with it anew.</source>
        <translation>La base centrale a été restaurée depuis une sauvegarde ; tout est de nouveau comparé avec elle.</translation>
    </message>
    <message>
        <source>The central database and this device do not agree about what was sent; the device makes itself known anew.</source>
        <translation>La base centrale et cet appareil ne sont pas d’accord sur ce qui a été envoyé ; l’appareil se présente de nouveau.</translation>
    </message>
    <message>
        <source>The central database knows this device under another login; the device makes itself known anew.</source>
        <translation>La base centrale connaît cet appareil sous un autre utilisateur ; l’appareil se présente de nouveau.</translation>
    </message>
    <message>
        <source>The central database has answered something unexpected.</source>
        <translation>La base centrale a donné une réponse inattendue.</translation>
    </message>
    <message>
        <source>There is an organization of this name already.</source>
        <translation>Il existe déjà une organisation de ce nom.</translation>
    </message>
    <message>
        <source>There is no such organization, or there are several: name one.</source>
        <translation>Cette organisation n’existe pas, ou il y en a plusieurs : indiquez-en une.</translation>
    </message>
    <message>
        <source>There is no such territory.</source>
        <translation>Ce secteur n’existe pas.</translation>
    </message>
    <message>
        <source>There is a territory of this name already.</source>
        <translation>Il existe déjà un secteur de ce nom.</translation>
    </message>
    <message>
        <source>There is no such user in this organization.</source>
        <translation>Cet utilisateur n’existe pas dans cette organisation.</translation>
    </message>
    <message>
        <source>There is no such customer in this organization.</source>
        <translation>Ce client n’existe pas dans cette organisation.</translation>
    </message>
    <message>
        <source>There is no such device in this organization.</source>
        <translation>Cet appareil n’existe pas dans cette organisation.</translation>
    </message>
    <message>
        <source>This database is not prepared yet: customer360-cli central init does that.</source>
        <translation>Cette base n’est pas encore préparée : customer360-cli central init s’en charge.</translation>
    </message>
    <message>
        <source>The central database was prepared by a newer version of the program.</source>
        <translation>La base centrale a été préparée par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>This database stores texts as {encoding} instead of UTF-8. Make it anew: createdb -T template0 -E UTF8 customer360</source>
        <translation>Cette base stocke les textes en {encoding} et non en UTF-8. Recréez-la : createdb -T template0 -E UTF8 customer360</translation>
    </message>
    <message>
        <source>The address names no database. Add one, such as postgresql:///customer360.</source>
        <translation>L’adresse ne nomme aucune base de données. Ajoutez-en une, par exemple postgresql:///customer360.</translation>
    </message>
    <message>
        <source>Say --role with one of these: {choices}.</source>
        <translation>Donnez --role avec l’un de ceux-ci : {choices}.</translation>
    </message>
    <message>
        <source>This cannot be the name of a login. It has at most 63 letters, and is not public, none or anything that begins with pg_.</source>
        <translation>Ceci ne peut pas être un nom d’utilisateur. Il a 63 lettres au plus, et n’est ni public, ni none, ni rien qui commence par pg_.</translation>
    </message>
    <message>
        <source>The server had this login before, so its password stays as it is. Leave the password out to let this login in.</source>
        <translation>Cet utilisateur existait déjà sur le serveur : son mot de passe reste tel quel. Ne donnez pas de mot de passe pour l’admettre.</translation>
    </message>
    <message>
        <source>This login has rights that a person’s login must not have.</source>
        <translation>Cet utilisateur a des droits que celui d’une personne ne doit pas avoir.</translation>
    </message>
    <message>
        <source>A new user needs a password. Use --password-file.</source>
        <translation>Un nouvel utilisateur a besoin d’un mot de passe. Utilisez --password-file.</translation>
    </message>
    <message>
        <source>The option {option} is needed.</source>
        <translation>L’option {option} est nécessaire.</translation>
    </message>
    <message>
        <source>The profile's file is damaged. What can be read of it is saved when it is opened next; nothing was deleted.</source>
        <translation>Le fichier du profil est endommagé. Ce qui en est lisible sera récupéré à la prochaine ouverture ; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>These are made-up customers: they are never sent to a central database. Make a profile of your own first.</source>
        <translation>Ce sont des clients fictifs : ils ne sont jamais envoyés à une base centrale. Créez d’abord votre propre profil.</translation>
    </message>
    <message>
        <source>This login belongs to another organization than the profile does.</source>
        <translation>Cet identifiant appartient à une autre organisation que le profil.</translation>
    </message>
    <message>
        <source>The address asks for less than a fully checked TLS connection; that needs to be allowed expressly (--insecure).</source>
        <translation>L’adresse demande moins qu’une connexion TLS entièrement vérifiée ; il faut l’autoriser expressément (--insecure).</translation>
    </message>
    <message>
        <source>This profile is used alone: it has no central database.</source>
        <translation>Ce profil est utilisé seul : il n’a pas de base centrale.</translation>
    </message>
    <message>
        <source>{deletes} of {of} records would be deleted. Somebody should look at that before it goes on.</source>
        <translation>{deletes} enregistrements sur {of} seraient supprimés. Quelqu’un devrait regarder cela avant de continuer.</translation>
    </message>
    <message>
        <source>An administrator has had this profile erased from this computer.</source>
        <translation>Un administrateur a fait effacer ce profil de cet ordinateur.</translation>
    </message>
    <message>
        <source>The exchange with the central database is paused.</source>
        <translation>L’échange avec la base centrale est en pause.</translation>
    </message>
    <message>
        <source>Another program on this computer is syncing this profile.</source>
        <translation>Un autre programme de cet ordinateur synchronise ce profil.</translation>
    </message>
    <message>
        <source>The connection to the central database begins anew.</source>
        <translation>La connexion à la base centrale recommence.</translation>
    </message>
    <message>
        <source>Your role does not allow this change.</source>
        <translation>Votre rôle ne permet pas cette modification.</translation>
    </message>
    <message>
        <source>The record is in a territory that is not, or no longer, yours.</source>
        <translation>L’enregistrement est dans un secteur qui n’est pas, ou plus, le vôtre.</translation>
    </message>
    <message>
        <source>The central database knows no such record, or it is out of your sight.</source>
        <translation>La base centrale ne connaît pas cet enregistrement, ou il ne vous est pas visible.</translation>
    </message>
    <message>
        <source>The record was erased for good by somebody else.</source>
        <translation>L’enregistrement a été effacé définitivement par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The central database's own rules do not allow this change.</source>
        <translation>Les règles de la base centrale ne permettent pas cette modification.</translation>
    </message>
    <message>
        <source>The central database does not accept this value.</source>
        <translation>La base centrale n’accepte pas cette valeur.</translation>
    </message>
    <message>
        <source>Entries of this kind are never changed afterwards.</source>
        <translation>Les entrées de cette sorte ne sont jamais modifiées après coup.</translation>
    </message>
    <message>
        <source>What this belongs to is not in the central database.</source>
        <translation>Ce à quoi cela appartient n’est pas dans la base centrale.</translation>
    </message>
    <message>
        <source>The change was too large for the central database.</source>
        <translation>La modification était trop volumineuse pour la base centrale.</translation>
    </message>
    <message>
        <source>The central database could not carry this change out.</source>
        <translation>La base centrale n’a pas pu effectuer cette modification.</translation>
    </message>
    <message>
        <source>There is no such refused change.</source>
        <translation>Il n’y a pas de telle modification refusée.</translation>
    </message>
    <message>
        <source>The central database holds a value that this program cannot read.</source>
        <translation>La base centrale contient une valeur que ce programme ne peut pas lire.</translation>
    </message>
    <message>
        <source>This program cannot read this record.</source>
        <translation>Ce programme ne peut pas lire cet enregistrement.</translation>
    </message>
    <message>
        <source>This computer could not store this record.</source>
        <translation>Cet ordinateur n’a pas pu stocker cet enregistrement.</translation>
    </message>
    <message>
        <source>Nothing of this record waits to be sent.</source>
        <translation>Rien de cet enregistrement n’attend l’envoi.</translation>
    </message>
    <message>
        <source>There is no such open conflict.</source>
        <translation>Il n’y a pas de tel conflit ouvert.</translation>
    </message>
    <message>
        <source>Either {one} or {other}, not both.</source>
        <translation>Soit {one}, soit {other}, pas les deux.</translation>
    </message>
    <message>
        <source>Say which ones, or --all.</source>
        <translation>Dites lesquels, ou --all.</translation>
    </message>
    <message>
        <source>A value of your own settles one conflict at a time.</source>
        <translation>Une valeur à soi règle un conflit à la fois.</translation>
    </message>
    <message>
        <source>It is from before {day}: only the central database knows whether it is there already.</source>
        <translation>Elle date d’avant le {day} : seule la base centrale sait si elle y est déjà.</translation>
    </message>
    <message>
        <source>History is kept for 6m, 1y, 2y, 5y, or all of it.</source>
        <translation>L’historique se garde pour 6m, 1y, 2y, 5y ou all (tout).</translation>
    </message>
</context>
<context>
    <name>c360::ui::RecoveryBanner</name>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
</context>
</TS>
