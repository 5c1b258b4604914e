// SPDX-License-Identifier: GPL-3.0-or-later
// labels: D3 C10
// links: c360_sync
#include "core/catalog/catalog.h"
#include "core/store/record_json.h"
#include "core/sync/merge.h"
#include "core/text/codec.h"
#include "core/text/merge_field.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace c360;
using namespace c360::sync;
using catalog::Field;
using catalog::field;
using catalog::FieldRef;
using catalog::Record;
using text::MergedField;
using text::mergeField;
using text::sameValue;

namespace {

MergedField merged(FieldRef ref, const QVariant &current, const QVariant &before, const QVariant &mine)
{
    return mergeField(*ref, current, before, mine);
}

LocalOp edit(FieldRef ref, const QVariant &before, const QVariant &mine)
{
    const QJsonObject changes{{QString::fromLatin1(ref->name.data(), qsizetype(ref->name.size())),
                               QJsonArray{text::toJson(*ref, before), text::toJson(*ref, mine)}}};
    LocalOp op;
    op.kind = u"update"_s;
    op.payload = QJsonDocument(changes).toJson(QJsonDocument::Compact);
    op.at = 5;
    return op;
}

bool equal(const Record &a, const Record &b)
{
    for (size_t i = 0; i < a.type().fields.size(); ++i) {
        if (!sameValue(a.type().fields[i], a.at(int(i)), b.at(int(i))))
            return false;
    }
    return a.deletedAt == b.deletedAt;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastWins()
    {
        constexpr auto city = field<"customer.city">;
        QCOMPARE(merged(city, u"A"_s, u"A"_s, u"B"_s).value.toString(), u"B"_s);
        QVERIFY(!merged(city, u"A"_s, u"A"_s, u"B"_s).met);
        QVERIFY(!merged(city, u"B"_s, u"A"_s, u"B"_s).met);
        const MergedField met = merged(city, u"C"_s, u"A"_s, u"B"_s);
        QCOMPARE(met.value.toString(), u"B"_s);
        QVERIFY(met.met && !met.kept);
        QVERIFY(merged(city, u"C"_s, u"A"_s, {}).met); // cleared against an edit
    }

    void notesGrowFromBothSides()
    {
        constexpr auto notes = field<"customer.notes">;
        QCOMPARE(merged(notes, u"one two"_s, u"one"_s, u"one three"_s).value.toString(),
                 u"one two\n three"_s);
        QVERIFY(!merged(notes, u"one two"_s, u"one"_s, u"one three"_s).met);
        QCOMPARE(merged(notes, u"one two three"_s, u"one"_s, u"one three"_s).value.toString(),
                 u"one two three"_s);
        QCOMPARE(merged(notes, u"one two"_s, u"one"_s, u"ONE"_s).value.toString(), u"ONE\n two"_s);
        QVERIFY(merged(notes, {}, u"one"_s, u"one two"_s).met); // cleared against an addition
        QVERIFY(merged(notes, u"eins"_s, u"one"_s, u"un"_s).met);
    }

    void jsonGoesKeyByKey()
    {
        constexpr auto meta = field<"activity.metadata">;
        const MergedField both = merged(meta, u"{\"a\":1,\"b\":2}"_s, u"{\"a\":1}"_s, u"{\"a\":1,\"c\":3}"_s);
        QCOMPARE(both.value.toString(), u"{\"a\":1,\"b\":2,\"c\":3}"_s);
        QVERIFY(!both.met);
        const MergedField met = merged(meta, u"{\"a\":2}"_s, u"{\"a\":1}"_s, u"{\"a\":3}"_s);
        QVERIFY(met.met);
        QCOMPARE(met.keys, QStringList{u"a"_s});
        QCOMPARE(met.value.toString(), u"{\"a\":3}"_s);
        QVERIFY(!merged(meta, u"{\"a\":1,\"b\":2}"_s, u"{\"b\":2,\"a\":1}"_s, u"{\"a\":1}"_s).met);
        QVERIFY(merged(field<"customer.aliases">, u"[\"x\"]"_s, {}, u"[\"y\"]"_s).met);
    }

    void statesFollowTheirSteps()
    {
        constexpr auto status = field<"invoice.status">;
        const MergedField stays = merged(status, u"cancelled"_s, u"issued"_s, u"paid"_s);
        QCOMPARE(stays.value.toString(), u"cancelled"_s);
        QVERIFY(stays.met && stays.kept);
        const MergedField goes = merged(status, u"issued"_s, u"draft"_s, u"cancelled"_s);
        QCOMPARE(goes.value.toString(), u"cancelled"_s);
        QVERIFY(!goes.met);
        QCOMPARE(
            merged(field<"customer.customer_id">, u"CUST_B"_s, u"CUST_A"_s, u"CUST_C"_s).value.toString(),
            u"CUST_B"_s);
    }

    // Merging what has been merged changes nothing, whatever the rule; and an edit that the centre has taken
    // is the same as one that still lies on top.
    void properties()
    {
        const quint32 seed = qEnvironmentVariable("C360_SEED", u"20261120"_s).toUInt();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QStringList texts{{}, u"a"_s, u"ab"_s, u"b"_s, u"abc"_s};
        const QStringList objects{{}, u"{\"a\":1}"_s, u"{\"a\":2,\"b\":1}"_s, u"{\"b\":2}"_s};
        const QStringList states{u"draft"_s, u"issued"_s, u"paid"_s, u"cancelled"_s};
        const std::pair<FieldRef, QStringList> cases[] = {{field<"customer.city">, texts},
                                                          {field<"customer.notes">, texts},
                                                          {field<"activity.metadata">, objects},
                                                          {field<"invoice.status">, states}};
        for (int round = 0; round < 4000; ++round) {
            const auto &[ref, values] = cases[random.bounded(4)];
            const auto any = [&]() -> QVariant {
                const QString text = values[random.bounded(int(values.size()))];
                return text.isEmpty() ? QVariant() : QVariant(text);
            };
            const QVariant current = any();
            const QVariant before = any();
            const QVariant mine = any();
            const QVariant once = merged(ref, current, before, mine).value;
            // A merge that was answered and is merged again, as a replay would.
            if (ref->merge != catalog::Merge::State &&
                !(ref->merge == catalog::Merge::TextAppend && !mine.toString().startsWith(before.toString())))
                QVERIFY2(sameValue(*ref, merged(ref, once, before, mine).value, once),
                         qPrintable(u"%1: %2 %3 %4"_s.arg(QString::fromLatin1(ref->name.data()),
                                                          current.toString(), before.toString(),
                                                          mine.toString())));
            Record centre(catalog::allTypes[ref.type]);
            centre.id = Id::derived({}, u"x"_s);
            centre.set(ref, current);
            const std::vector<LocalOp> both{edit(ref, before, mine), edit(ref, mine, any())};
            const auto all = overlay(centre, both, u"me"_s);
            const auto first = overlay(centre, {both[0]}, u"me"_s);
            QVERIFY(all && *all && first && *first);
            const auto second = overlay(**first, {both[1]}, u"me"_s);
            QVERIFY(second && *second && equal(**all, **second));
            // Taken back, the row is what it was before the first edit.
            Record local = centre;
            local.set(ref, before);
            const auto mineNow = overlay(local, both, u"me"_s);
            QVERIFY(mineNow && *mineNow);
            const auto back = withoutOps(**mineNow, both);
            QVERIFY(back && sameValue(*ref, back->at(ref.index), before));
        }
    }

    void deletesGiveWayToNewerEdits()
    {
        Record centre(catalog::customerType);
        centre.seq = 9;
        centre.updatedBy = u"other"_s;
        LocalOp op;
        op.kind = u"delete"_s;
        op.payload = "{\"seen\":7}";
        op.at = 42;
        QCOMPARE((**overlay(centre, {op}, u"me"_s)).deletedAt, 0);
        QCOMPARE((**overlay(centre, {op}, u"other"_s)).deletedAt, 42);
        op.payload = "{\"seen\":9}";
        QCOMPARE((**overlay(centre, {op}, u"me"_s)).deletedAt, 42);
        // An edit takes the row out of the bin; erasing takes it away.
        centre.deletedAt = 1;
        QCOMPARE((**overlay(centre, {edit(field<"customer.city">, {}, u"A"_s)}, u"me"_s)).deletedAt, 0);
        op.kind = u"erase"_s;
        QVERIFY(!*overlay(centre, {op}, u"me"_s));
    }

    void rowsSurviveBeingPacked()
    {
        Record row(catalog::customerType);
        row.id = Id::derived({}, u"row"_s);
        row.territory = Id::derived({}, u"t"_s);
        row.seq = 1'234'567'890'123;
        row.updatedAt = 1'750'000'000'123;
        row.updatedBy = u"somebody"_s;
        row.set(field<"customer.notes">, u"  spaces\r\nand lines "_s);
        row.set(field<"customer.latitude">, 33.589886);
        row.set(field<"customer.credit_limit">, qlonglong(999'999'999'999'999));
        row.set(field<"customer.avatar">, Id::derived({}, u"a"_s).toBytes());
        const auto again = store::unpackRecord(catalog::customerType, store::packRecord(row));
        QVERIFY(again);
        QVERIFY(equal(row, *again));
        QCOMPARE(again->seq, row.seq);
        QCOMPARE(again->territory, row.territory);
        QVERIFY(again->organization.isNull());
        QVERIFY(!store::unpackRecord(catalog::customerType, "{}"));
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "test_merge.moc"
