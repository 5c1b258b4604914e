// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/audit_model.h"

#include "core/catalog/catalog.h"
#include "core/domain/commands.h"
#include "core/text/messages.h"
#include "ui/imports/import_texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace c360::ui {

using domain::AuditLine;

namespace {

constexpr int pageSize = 200;

/// Names of changed fields by their labels, counts and names of actions in words.
QString details(const AuditLine &line, const text::Formatter &format)
{
    if (line.summary.isEmpty())
        return {};
    bool number = false;
    const qint64 count = line.summary.toLongLong(&number);
    if (number)
        return AuditModel::tr("%Ln records", nullptr, int(count));
    if (line.action == domain::readAction)
        return line.summary == u"analytics"_s ? AuditModel::tr("Analytics")
               : line.summary == u"revenue"_s ? AuditModel::tr("Revenue report")
                                              : text::isolatedByContent(line.summary);
    if (line.type.isEmpty())
        return auditActionLabel(line.summary);
    const catalog::RecordType *type = catalog::findType(line.type);
    QStringList labels;
    for (const QString &name : line.summary.split(u", "_s)) {
        const catalog::Field *field = type ? type->find(name) : nullptr;
        if (!field)
            return text::isolatedByContent(line.summary);
        labels.append(text::fieldLabel(*field));
    }
    return format.list(labels);
}

QString typeLabel(const QString &name)
{
    const catalog::RecordType *type = catalog::findType(name);
    return type ? QCoreApplication::translate("catalog", type->label) : name;
}

} // namespace

AuditModel::AuditModel(store::Store &store, const text::Formatter &format, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_format(format)
{
}

void AuditModel::load(domain::AuditFilter filter)
{
    m_filter = std::move(filter);
    read(true);
}

void AuditModel::read(bool fromStart)
{
    m_loading = true;
    const int mine = ++m_asked;
    const Id before = fromStart || m_lines.empty() ? Id() : m_lines.back().id;
    m_store
        .read([filter = m_filter, before](store::Connection &db) {
            return domain::auditPage(db, filter, before, pageSize);
        })
        .then(this, [this, mine, fromStart](const Result<domain::AuditPage> &page) {
            if (mine != m_asked)
                return;
            m_loading = false;
            if (!page) {
                m_more = false;
                Q_EMIT failed(page.error());
                return;
            }
            m_more = page->more;
            if (fromStart) {
                beginResetModel();
                m_lines = page->lines;
                endResetModel();
            } else if (!page->lines.empty()) {
                const int first = int(m_lines.size());
                beginInsertRows({}, first, first + int(page->lines.size()) - 1);
                m_lines.insert(m_lines.end(), page->lines.begin(), page->lines.end());
                endInsertRows();
            }
            Q_EMIT loaded();
        });
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_loading;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(false);
}

void AuditModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Count_ - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count_ - 1));
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count_;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditLine &line = m_lines.at(size_t(index.row()));
    if (role == CustomerRole)
        return QVariant::fromValue(line.customer);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case When:
        return m_format.instant(line.at, text::Formatter::DateStyle::Medium);
    case Who:
        return text::isolatedByContent(line.actor);
    case What:
        return auditActionLabel(line.action);
    case Record:
        return typeLabel(line.type);
    case Customer:
        return text::isolatedByContent(line.customerTitle);
    default:
        return details(line, m_format);
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What was done");
    case Record:
        return tr("Record");
    case Customer:
        return tr("Customer");
    case Details:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace c360::ui
