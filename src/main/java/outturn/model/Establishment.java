package outturn.model;

import outturn.rules.behaviour.Staffing;
import outturn.rules.money.Pence;
import outturn.scenario.Money;
import outturn.scenario.Months;
import outturn.scenario.Provider;
import outturn.scenario.Workforce;

/** How one provider's staff follow its money, compiled (model, §6.6). Hours are hours a cycle. */
public final class Establishment {
    private final double[] target;
    private final double worker;
    private final double clientsAnHour;
    private final double turnover;
    private final double recruitment;
    private final double notice;
    private final double income;
    private final double incomeOver;
    private final double volunteers;
    private final double worth;
    private final double ceiling;
    private final double wage;
    private final Workforce given;

    Establishment(String name, Provider provider, Workforce given, Clock clock, Ties ties) {
        this.given = given;
        double months = clock.monthsPerCycle();
        target = new double[clock.total()];
        for (int cycle = 0; cycle < target.length; cycle++) {
            target[cycle] = provider.staffHoursPerMonth().value() * months * ties.staff(name, cycle);
        }
        worker = given.hoursPerWorker().value() * months;
        clientsAnHour = given.norm().value() / worker;
        turnover = Staffing.turnover(given.turnoverPerYear().value(), clock.perYear());
        recruitment = cycles(given.recruitment(), months);
        notice = cycles(given.notice(), months);
        income = given.incomePerMonth().map(Money::pence).orElse(0L) * months;
        incomeOver = cycles(given.incomeOver(), months);
        volunteers =
                given.volunteers().map(each -> each.hoursPerMonth().value()).orElse(0.0) * months;
        worth = given.volunteers().map(each -> each.worth().value()).orElse(0.0);
        ceiling = given.volunteers().map(each -> each.ceiling().value()).orElse(0.0);
        wage = provider.costPerHour().pence();
    }

    private static double cycles(Months months, double perCycle) {
        return StrictMath.max(1, months.value() / perCycle);
    }

    /**
     * Staff hours there is money for.
     *
     * @param income averaged, of that which pays for the staff stated
     */
    public double target(int cycle, double income) {
        return target[cycle] * income;
    }

    /** Income of a cycle over the income that pays for the staff stated; 1 where staff do not follow it. */
    public double income(long pence) {
        return income > 0 ? StrictMath.max(0, pence / income) : 1;
    }

    /** The average, with one more cycle in it. */
    public double averaged(double before, long pence) {
        return Staffing.averaged(before, income(pence), incomeOver);
    }

    /** Whole-time workers that so many staff hours are. */
    public double workers(double hours) {
        return hours / worker;
    }

    /** Clients a worker over the norm; 0 where there is nobody. */
    public double load(int clients, double hours) {
        return hours > 0 ? clients / (hours * clientsAnHour) : 0;
    }

    /** Hours of those who leave of their own accord. */
    public double left(double inPost, double targetHours, double load) {
        return Staffing.left(
                inPost,
                targetHours,
                turnover,
                load,
                given.turnoverByCaseload().value(),
                given.turnoverByCuts().value());
    }

    /** Hours of those dismissed, of the ones still there. */
    public double dismissed(double stillThere, double targetHours) {
        return Staffing.dismissed(stillThere, targetHours, notice);
    }

    /** Hours of those found. */
    public double recruited(double stillThere, double targetHours) {
        return Staffing.recruited(stillThere, targetHours, recruitment);
    }

    /** What staff and volunteers can do, in hours of a worker at the norm. */
    public double effective(double inPost, double load) {
        double unpaid = Staffing.volunteers(volunteers, worth, ceiling, inPost);
        return (inPost + unpaid) * Staffing.effect(load, given.strain().value());
    }

    /** Pence of a cycle's pay. */
    public long pay(double inPost) {
        return Pence.whole(inPost * wage);
    }

    /** Pence it costs to find staff of so many hours. */
    public long recruitmentCost(double hours) {
        return Pence.whole(workers(hours) * given.recruitmentCost().pence());
    }

    /** Pence it costs to part with staff of so many hours. */
    public long redundancyCost(double hours) {
        return Pence.whole(workers(hours) * given.redundancyCost().pence());
    }
}
