/* What the articles on charts describe: create, format, series, axes, trend lines, other types. */
/* global addButtons, Excel */

addButtons({
  Create: async (context) => {
    const sheet = context.workbook.worksheets.add("Sales");
    sheet.getRange("A1:E4").values = [
      ["Product", "Qtr1", "Qtr2", "Qtr3", "Qtr4"],
      ["Frames", 5000, 7000, 6544, 4377],
      ["Saddles", 400, 323, 276, 651],
      ["Chains", 1550, 1088, 692, 853],
    ];
    const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("A1:E4"), Excel.ChartSeriesBy.rows);
    chart.name = "SalesChart";
    chart.title.text = "Sales by quarter";
    chart.title.format.font.color = "#1F4E79";
    chart.legend.position = "Right";
    chart.legend.format.fill.setSolidColor("white");
    chart.setPosition("A6", "H22");
    sheet.activate();
    chart.series.load("items/name");
    chart.load("chartType, height, width, name");
    await context.sync();
    return `${chart.chartType} ${chart.series.items.map(({ name }) => name).join(" ")} ${chart.height > 100}`;
  },
  Axes: async (context) => {
    const chart = context.workbook.worksheets.getItem("Sales").charts.getItem("SalesChart");
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 8000;
    chart.axes.valueAxis.majorUnit = 2000;
    chart.axes.valueAxis.title.text = "Pieces";
    chart.axes.valueAxis.displayUnit = "Hundreds";
    chart.axes.valueAxis.majorGridlines.format.line.color = "#DDDDDD";
    chart.axes.categoryAxis.title.text = "Quarter";
    chart.axes.categoryAxis.format.font.size = 9;
    chart.axes.valueAxis.load("minimum, maximum, majorUnit, displayUnit");
    await context.sync();
    const { minimum, maximum, majorUnit, displayUnit } = chart.axes.valueAxis;
    return `${minimum} ${maximum} ${majorUnit} ${displayUnit}`;
  },
  Series: async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sales");
    const chart = sheet.charts.getItem("SalesChart");
    const first = chart.series.getItemAt(0);
    first.format.fill.setSolidColor("#4472C4");
    first.hasDataLabels = true;
    first.dataLabels.position = "OutsideEnd";
    first.gapWidth = 80;
    first.points.getItemAt(1).format.fill.setSolidColor("orange");
    const target = chart.series.add("Target");
    target.setValues(sheet.getRange("B2:E2"));
    target.setXAxisValues(sheet.getRange("B1:E1"));
    target.chartType = Excel.ChartType.lineMarkers;
    target.markerStyle = "Diamond";
    target.trendlines.add("Linear");
    chart.series.load("items/name, items/chartType");
    await context.sync();
    return chart.series.items.map(({ name, chartType }) => `${name} ${chartType}`).join(", ");
  },
  "Other types": async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sales");
    const types = ["ColumnStacked", "BarClustered", "BarStacked100", "Line", "Area", "Pie", "Doughnut", "Radar"];
    types.forEach((type, index) => {
      const chart = sheet.charts.add(type, sheet.getRange("A1:E4"), "Rows");
      chart.name = type;
      chart.title.text = type;
      chart.top = 350 + Math.floor(index / 4) * 160;
      chart.left = (index % 4) * 230;
      chart.height = 150;
      chart.width = 220;
    });
    const scatter = sheet.charts.add("XYScatter", sheet.getRange("B2:C4"), "Columns");
    scatter.name = "Scatter";
    scatter.setPosition("J1", "N12");
    const bubble = sheet.charts.add("Bubble", sheet.getRange("B2:D4"), "Columns");
    bubble.name = "Bubble";
    bubble.setPosition("J14", "N25");
    const charts = sheet.charts.load("items/name, items/chartType");
    await context.sync();
    return charts.items.map(({ name, chartType }) => (name === chartType ? name : `${name}:${chartType}`)).join(" ");
  },
  "Change and delete": async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sales");
    sheet.charts.getItem("Pie").delete();
    sheet.charts.getItem("Line").setData(sheet.getRange("A1:E3"), "Rows");
    const line = sheet.charts.getItem("Line");
    line.legend.visible = false;
    line.series.load("count");
    const count = sheet.charts.getCount();
    const gone = sheet.charts.getItemOrNullObject("Pie");
    await context.sync();
    return `${line.series.count} ${count.value} ${gone.isNullObject}`;
  },
});
